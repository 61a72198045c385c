# English translations of Phong Trào. New sentences come in with `make messages`.
msgid ""
msgstr ""
"Project-Id-Version: Phong Trào 0.1\n"
"Report-Msgid-Bugs-To: \n"
"POT-Creation-Date: 2026-11-27 21:03+0000\n"
"Language: en\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgid ""
"Đã thử nhiều lần trong thời gian ngắn. Hãy đợi ít phút rồi thử lại; chưa có "
"gì bị mất."
msgstr ""
"There were many tries within a short time. Wait a few minutes and try again; "
"nothing is lost."

msgid "Mã chưa đúng hoặc đã hết hạn. Hãy xem lại mã, hoặc xin mã mới."
msgstr ""
"The code is wrong or has expired. Look at it again, or ask for a new one."

msgid ""
"Mã chưa đúng hoặc đã đổi. Hãy gõ mã đang hiện trong ứng dụng, hoặc một mã dự "
"phòng chưa dùng."
msgstr ""
"The code is wrong or has changed. Type the code that the app shows now, or an "
"unused recovery code."

msgid "Tài khoản này đã đóng."
msgstr "This account is closed."

msgid "Địa chỉ thư này đã có trong tài khoản."
msgstr "The account has this address already."

msgid "Chưa dùng được địa chỉ thư này. Hãy dùng một địa chỉ khác."
msgstr "This address cannot be used. Use another one."

msgid "Mật khẩu hiện nay chưa đúng."
msgstr "The current password is wrong."

msgid "Mật khẩu chưa đúng."
msgstr "The password is wrong."

#, python-format
msgid ""
"Mỗi tài khoản có nhiều nhất %d địa chỉ thư. Hãy bỏ bớt một địa chỉ rồi thêm."
msgstr "An account has %d addresses at most. Remove one, then add."

msgid ""
"Máy chủ thư không trả lời nên chưa gửi được thư. Hãy thử lại sau ít phút."
msgstr ""
"The mail server did not answer, so no letter was sent. Try again in a few "
"minutes."

msgid "Khóa truy cập"
msgstr "Passkey"

msgid "Mã"
msgstr "Code"

msgid "Mật khẩu mới"
msgstr "New password"

msgid ""
"Ít nhất 10 ký tự, đừng dùng mật khẩu nhiều người hay đặt. Một câu ngắn dễ nhớ "
"là tốt."
msgstr ""
"At least 10 characters, and not one that many people use. A short sentence "
"that you remember is good."

msgid "Tên đăng nhập hoặc thư điện tử"
msgstr "User name or e-mail address"

msgid "Mật khẩu"
msgstr "Password"

msgid "Thư điện tử"
msgstr "E-mail"

msgid "Mật khẩu hiện nay"
msgstr "Current password"

msgid "Thêm địa chỉ thư"
msgstr "Add an e-mail address"

msgid "Mã trong ứng dụng, hoặc một mã dự phòng"
msgstr "Code from the app, or a recovery code"

msgid "Mã 6 chữ số mà ứng dụng vừa hiện"
msgstr "The 6 digits that the app now shows"

msgid "Tên gọi"
msgstr "Name"

msgid "Đăng nhập bằng khóa này thay cho mật khẩu"
msgstr "Sign in with this passkey instead of the password"

msgid "Để sau này biết khóa nằm ở máy nào."
msgstr "So that you know later which device holds it."

msgid "Máy sẽ hỏi vân tay, khuôn mặt hoặc mã PIN của đồng chí."
msgstr "The device will ask for your fingerprint, face or PIN."

msgid "đổi mật khẩu"
msgstr "password changed"

msgid "đặt mật khẩu"
msgstr "password set"

msgid "đặt lại mật khẩu bằng mã gửi qua thư"
msgstr "password reset by a code sent by e-mail"

msgid "đổi thư chính"
msgstr "main address changed"

msgid "xác nhận một địa chỉ thư"
msgstr "an e-mail address confirmed"

msgid "bỏ một địa chỉ thư"
msgstr "an e-mail address removed"

msgid "thêm ứng dụng tạo mã"
msgstr "authenticator app added"

msgid "bỏ ứng dụng tạo mã"
msgstr "authenticator app removed"

msgid "thêm khóa truy cập"
msgstr "passkey added"

msgid "bỏ khóa truy cập"
msgstr "passkey removed"

msgid "tạo mã dự phòng mới"
msgstr "new recovery codes made"

msgid "bỏ nối với tài khoản cơ quan, không đăng nhập bằng tài khoản ấy được nữa"
msgstr "unlinked from the organisation's account, which signs in no more"

msgid "nối với tài khoản cơ quan để đăng nhập"
msgstr "linked with the organisation's account, for signing in"

msgid "Đã đổi mật khẩu."
msgstr "The password is changed."

msgid "Đã đặt mật khẩu."
msgstr "The password is set."

#, python-format
msgid "Đã gửi mã tới %(email)s."
msgstr "A code was sent to %(email)s."

#, python-format
msgid "Đã xác nhận %(email)s."
msgstr "%(email)s is confirmed."

#, python-format
msgid "Đã bỏ %(email)s."
msgstr "%(email)s is removed."

msgid "Đã đổi thư chính."
msgstr "The main address is changed."

msgid ""
"Đây là thư chính, hoặc là lối vào duy nhất của tài khoản. Hãy chọn thư chính "
"khác hoặc đặt mật khẩu trước, rồi mới bỏ thư này."
msgstr ""
"This is the main address, or the only way into the account. Choose another "
"main address or set a password first, then remove this one."

msgid "Hãy xác nhận thư này trước, rồi mới chọn làm thư chính."
msgstr "Confirm this address first, then make it the main one."

msgid "Đã nối với tài khoản cơ quan."
msgstr "Linked with the organisation's account."

msgid "Tài khoản cơ quan này đã nối từ trước."
msgstr "This account of the organisation was linked before."

msgid ""
"Tài khoản cơ quan này đã nối với một tài khoản khác. Hãy đăng nhập bằng tài "
"khoản ấy rồi bỏ nối trước."
msgstr ""
"This account of the organisation is linked with another account. Sign in to "
"that one and unlink it first."

msgid "Đã thêm ứng dụng tạo mã."
msgstr "The authenticator app is added."

msgid "Đã bỏ ứng dụng tạo mã."
msgstr "The authenticator app is removed."

msgid "Đã thêm khóa truy cập."
msgstr "The passkey is added."

msgid "Đã bỏ khóa truy cập."
msgstr "The passkey is removed."

msgid "Đã tạo mã dự phòng."
msgstr "Recovery codes are made."

msgid ""
"Nếu không phải đồng chí làm việc này, hãy bỏ qua thư này và báo cho cán bộ "
"phụ trách của đơn vị."
msgstr ""
"If this was not you, ignore this letter and tell the officer in charge of "
"your unit."

#, python-format
msgid ""
"Mã của đồng chí: %(code)s\n"
"\n"
"Mã dùng được một lần, trong ít phút. Đừng đưa mã này cho ai."
msgstr ""
"Your code: %(code)s\n"
"\n"
"It works once, for a few minutes. Give it to nobody."

msgid "Không có tài khoản nào với địa chỉ thư này"
msgstr "No account has this e-mail address"

#, python-format
msgid "Tài khoản Phong Trào: %(change)s"
msgstr "Phong Trào account: %(change)s"

#, python-format
msgid ""
"Vừa có thay đổi ở tài khoản của đồng chí: %(change)s. Từ mạng %(network)s, "
"%(agent)s."
msgstr ""
"Your account has just changed: %(change)s. From network %(network)s, "
"%(agent)s."

#, python-format
msgid "Tên đăng nhập của đồng chí: %(name)s"
msgstr "Your user name: %(name)s"

msgid "đặt lại lớp bảo vệ thứ hai"
msgstr "reset the second factor"

msgid ""
"Người quản trị vừa bỏ lớp bảo vệ thứ hai của tài khoản đồng chí (khóa truy "
"cập, ứng dụng tạo mã, mã dự phòng) và đăng xuất trên mọi máy. Mật khẩu giữ "
"nguyên. Hãy đăng nhập và thêm lớp bảo vệ mới ngay hôm nay."
msgstr ""
"The administrator has just removed the second factor of your account "
"(passkeys, authenticator app, recovery codes) and signed it out on every "
"device. Your password stays. Sign in and add a new second factor today."

msgid ""
"Nếu không phải đồng chí nhờ việc này, hãy đổi mật khẩu và gọi ngay cho người "
"quản trị."
msgstr ""
"If you did not ask for this, change your password and call the administrator "
"at once."

msgid "có người xin vào lại"
msgstr "somebody asks to be let in again"

msgid ""
"Đơn vị vừa đề nghị cấp lại lối vào tài khoản của đồng chí. Chưa có gì thay "
"đổi: cán bộ cấp trên còn phải gặp hoặc gọi đồng chí rồi mới xác nhận."
msgstr ""
"Your unit has just asked to let you into your account again. Nothing has "
"changed yet: an officer of the level above still has to meet or call you "
"before confirming it."

msgid ""
"Nếu không phải đồng chí nhờ, hãy đăng nhập và bấm “Không phải tôi nhờ” ở "
"trang đầu."
msgstr ""
"If you did not ask for this, sign in and press “I did not ask for this” on "
"the first page."

msgid "vừa được mở"
msgstr "it was just opened"

#, python-format
msgid ""
"Vừa có người mở tài khoản Phong Trào của đồng chí bằng giấy mời do %(by)s in "
"lúc %(at)s. Tên đăng nhập: %(name)s."
msgstr ""
"Somebody has just opened your account of Phong Trào by a slip that %(by)s "
"printed at %(at)s. Name to sign in with: %(name)s."

msgid "Nếu không phải đồng chí, hãy báo ngay cho cán bộ cấp trên của đơn vị."
msgstr "If this was not you, tell an officer above your unit at once."

msgid "vào lại bằng giấy mời"
msgstr "let in again by an invitation"

msgid ""
"Vừa có người vào lại tài khoản của đồng chí bằng giấy mời của đơn vị và chọn "
"cách đăng nhập mới."
msgstr ""
"Somebody has just come back into your account by an invitation of your unit "
"and chosen a new way to sign in."

msgid ""
"Nếu không phải đồng chí, hãy bấm “Quên mật khẩu” để đặt lại ngay và báo cho "
"cán bộ cấp trên."
msgstr ""
"If it was not you, press “Forgotten password” to set it anew at once, and "
"tell the officer above."

#, python-format
msgid "%(code)s là mã đăng nhập Phong Trào"
msgstr "%(code)s is your Phong Trào sign-in code"

#, python-format
msgid "%(code)s là mã đặt lại mật khẩu Phong Trào"
msgstr "%(code)s is your Phong Trào password reset code"

#, python-format
msgid "%(code)s là mã xác nhận thư cho Phong Trào"
msgstr "%(code)s confirms your address for Phong Trào"

msgid ""
"Có người vừa xin mã đăng nhập Phong Trào cho địa chỉ thư này, nhưng không có "
"tài khoản nào đã xác nhận địa chỉ này. Nếu đó là đồng chí: hãy dùng tên đăng "
"nhập, thử một địa chỉ thư khác, hoặc nhờ bí thư đơn vị mời lại. Nếu không, "
"hãy bỏ qua thư này."
msgstr ""
"Somebody asked for a Phong Trào sign-in code for this e-mail address, but no "
"account has confirmed it. If it was you: use your user name, try another "
"address, or ask the secretary of your unit for a new invitation. If not, "
"ignore this letter."

msgid "họ và tên"
msgstr "full name"

#, python-format
msgid ""
"Tài khoản này đã nối với một tài khoản %(provider)s khác. Hãy bỏ nối trước."
msgstr ""
"This account is linked with another %(provider)s account. Unlink that one "
"first."

#, python-format
msgid ""
"Chưa có tài khoản nào ứng với tài khoản %(provider)s này. Hãy đăng nhập bằng "
"cách khác, xác nhận địa chỉ thư cơ quan ở trang Tài khoản và bảo mật rồi thử "
"lại; chưa có tài khoản thì nhờ bí thư đơn vị mời."
msgstr ""
"No account here belongs to this %(provider)s account. Sign in another way, "
"confirm your work e-mail address on the page Account and security, then try "
"again; if you have no account, ask the secretary of your unit to invite you."

#, python-format
msgid "Đã thôi đăng nhập bằng %(provider)s. Hãy chọn một cách đăng nhập."
msgstr "Signing in with %(provider)s was cancelled. Choose a way to sign in."

#, python-format
msgid ""
"%(provider)s không trả lời. Hãy thử lại sau ít phút, hoặc đăng nhập bằng cách "
"khác."
msgstr ""
"%(provider)s does not answer. Try again in a few minutes, or sign in another "
"way."

#, python-format
msgid ""
"Chưa đăng nhập được bằng %(provider)s. Hãy bấm nút ấy lại; nếu vẫn chưa được, "
"hãy đăng nhập bằng cách khác và báo cho người quản trị."
msgstr ""
"Signing in with %(provider)s did not work. Press the button again; if it "
"still does not work, sign in another way and tell the administrator."

msgid ""
"Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy thử lại; mật khẩu phân biệt chữ "
"hoa, chữ thường."
msgstr ""
"The user name or password is not right. Please try again; passwords tell "
"capitals from small letters."

msgid ""
"Đã nhập sai nhiều lần. Hãy thử lại sau 5 phút; nếu quên mật khẩu, hãy nhờ cán "
"bộ phụ trách của đơn vị."
msgstr ""
"Too many wrong attempts. Try again in 5 minutes; if you have forgotten the "
"password, ask the officer in charge of your unit."

msgid ""
"Đây là lối vào duy nhất của tài khoản. Hãy đặt mật khẩu, thêm khóa truy cập "
"thay cho mật khẩu, hoặc xác nhận một địa chỉ thư trước, rồi mới bỏ."
msgstr ""
"This is the only way into the account. Set a password, add a passkey that "
"stands in for it, or confirm an address first; then remove this one."

msgid "Hãy đợi ít phút"
msgstr "Wait a few minutes"

msgid ""
"Đã thử nhiều lần trong thời gian ngắn. Chưa có gì bị mất; hãy quay lại trang "
"trước sau ít phút rồi làm tiếp."
msgstr ""
"There were many tries within a short time. Nothing is lost; go back to the "
"page before in a few minutes and go on."

msgid "Chưa đăng nhập được bằng khóa truy cập. Hãy thử lại, hoặc dùng mật khẩu."
msgstr "Signing in with a passkey did not work. Try again, or use the password."

msgid "Dùng khóa truy cập (vân tay, khuôn mặt, PIN)"
msgstr "Use a passkey (fingerprint, face, PIN)"

msgid "Khóa truy cập chưa trả lời. Hãy thử lại, hoặc dùng cách khác."
msgstr "The passkey did not answer. Try again, or use another way."

msgid "Dùng khóa truy cập"
msgstr "Use a passkey"

msgid "Tài khoản và bảo mật"
msgstr "Account and security"

msgid "Đồng chí vào bằng cách nào, và đang đăng nhập ở đâu."
msgstr "How you come in, and where you are signed in."

msgid "Tên đăng nhập"
msgstr "User name"

msgid "đã đặt"
msgstr "set"

msgid "Đổi"
msgstr "Change"

msgid "chưa đặt"
msgstr "not set"

msgid "Đặt mật khẩu"
msgstr "Set a password"

msgid "Địa chỉ thư"
msgstr "E-mail address"

msgid "chưa xác nhận"
msgstr "not confirmed"

msgid "chưa có"
msgstr "none yet"

msgid "Sửa"
msgstr "Edit"

msgid "Thêm, để lấy lại được mật khẩu"
msgstr "Add one, to be able to recover the password"

msgid "Đang đăng nhập"
msgstr "Signed in"

#, python-format
msgid "%(number)s máy"
msgid_plural "%(number)s máy"
msgstr[0] "on %(number)s device"
msgstr[1] "on %(number)s devices"

msgid "Xem và đăng xuất từ xa"
msgstr "Look and sign out from afar"

msgid ""
"Đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của máy. Không có gì để quên, "
"không ai lừa lấy được."
msgstr ""
"Sign in with the fingerprint, face or PIN of a device. Nothing to forget, and "
"nobody can trick you out of it."

msgid "thay cho mật khẩu"
msgstr "instead of the password"

msgid "thêm ngày"
msgstr "added on"

msgid "dùng gần nhất"
msgstr "last used"

msgid "Đổi tên"
msgstr "Rename"

msgid "Bỏ"
msgstr "Remove"

msgid "Thêm khóa truy cập"
msgstr "Add a passkey"

msgid "Ứng dụng tạo mã"
msgstr "Authenticator app"

#, python-format
msgid ""
"Đang dùng từ ngày %(day)s. Sau mật khẩu, chúng tôi hỏi thêm mã của ứng dụng."
msgstr "In use since %(day)s. After the password we ask for the app's code."

msgid "Bỏ ứng dụng tạo mã"
msgstr "Remove the authenticator app"

msgid ""
"Sau mật khẩu, nhập thêm mã 6 chữ số của một ứng dụng trên điện thoại (Google "
"Authenticator, Microsoft Authenticator, FreeOTP…)."
msgstr ""
"After the password, enter the 6 digits of an app on your phone (Google "
"Authenticator, Microsoft Authenticator, FreeOTP…)."

msgid "Thêm ứng dụng tạo mã"
msgstr "Add an authenticator app"

msgid "Mã dự phòng"
msgstr "Recovery codes"

#, python-format
msgid "Còn %(number)s mã. Mỗi mã vào được một lần khi không có máy bên mình."
msgid_plural ""
"Còn %(number)s mã. Mỗi mã vào được một lần khi không có máy bên mình."
msgstr[0] ""
"%(number)s code left. Each lets you in once when you have no device with you."
msgstr[1] ""
"%(number)s codes left. Each lets you in once when you have no device with you."

msgid "Xem mã"
msgstr "Show the codes"

msgid "Tạo mã mới"
msgstr "Make new codes"

msgid "Tài khoản cơ quan"
msgstr "The organisation's account"

#, python-format
msgid "Đã nối từ ngày %(day)s, dùng gần nhất %(used)s."
msgstr "Linked since %(day)s, last used %(used)s."

msgid "Hiện nay cơ quan không dùng lối này."
msgstr "The organisation does not offer it at present."

msgid "Bỏ nối"
msgstr "Unlink"

msgid ""
"Đây là lối vào duy nhất: đặt mật khẩu, thêm khóa truy cập hoặc xác nhận một "
"địa chỉ thư trước, rồi mới bỏ nối được."
msgstr ""
"This is the only way in: set a password, add a passkey or confirm an address "
"first, then you can unlink it."

msgid "Nối để đăng nhập bằng tài khoản cơ quan, không cần mật khẩu ở đây."
msgstr ""
"Link it to sign in with the organisation's account, without a password here."

msgid "Nối với tài khoản cơ quan"
msgstr "Link the organisation's account"

msgid "Xác nhận là đồng chí"
msgstr "Confirm that it is you"

msgid ""
"Việc sắp làm đụng đến cách đăng nhập, nên hãy cho biết một lần nữa đây đúng "
"là đồng chí."
msgstr ""
"What comes next touches how you sign in, so please show once more that it is "
"you."

msgid "Tiếp tục"
msgstr "Go on"

msgid "Dùng mật khẩu"
msgstr "Use the password"

msgid "Dùng ứng dụng tạo mã hoặc mã dự phòng"
msgstr "Use the authenticator app or a recovery code"

msgid "Mở ứng dụng tạo mã trên điện thoại, chọn thêm tài khoản, quét mã này."
msgstr ""
"Open the authenticator app on your phone, choose to add an account, scan this "
"code."

msgid "Nhập 6 chữ số mà ứng dụng hiện ra."
msgstr "Enter the 6 digits that the app shows."

msgid "Mã QR cho ứng dụng tạo mã"
msgstr "QR code for the authenticator app"

msgid "Không quét được"
msgstr "It cannot be scanned"

msgid "Gõ khóa này vào ứng dụng:"
msgstr "Type this key into the app:"

msgid "Mở bằng ứng dụng trên máy này"
msgstr "Open with an app on this device"

msgid "Xong"
msgstr "Done"

msgid "Thêm lớp bảo vệ thứ hai"
msgstr "Add a second factor"

msgid "Tài khoản của đồng chí đã có lớp bảo vệ thứ hai."
msgstr "Your account has a second factor."

msgid "Về trang chính"
msgstr "To the home page"

msgid ""
"Cán bộ chuyên trách và quản trị xem được dữ liệu của nhiều người, nên một mật "
"khẩu chưa đủ. Chọn một trong hai cách; mất chừng một phút, rồi đồng chí vào "
"việc như thường."
msgstr ""
"Officers and administrators see the data of many people, so a password alone "
"is not enough. Choose one of two ways; it takes about a minute, then you go "
"to work as usual."

msgid ""
"Điện thoại nào cũng dùng được. Mỗi lần đăng nhập, nhập thêm 6 chữ số mà ứng "
"dụng hiện ra."
msgstr ""
"Works on any phone. At each sign-in, enter the 6 digits that the app shows."

msgid "Dùng ứng dụng tạo mã"
msgstr "Use an authenticator app"

msgid "Vân tay, khuôn mặt hoặc mã PIN của máy này, hay một khóa cắm ngoài."
msgstr "The fingerprint, face or PIN of this device, or a security key."

msgid "Tài khoản đã đóng"
msgstr "The account is closed"

msgid ""
"Tài khoản này không đăng nhập được nữa. Nếu là nhầm, hãy nhờ bí thư đơn vị "
"mời lại."
msgstr ""
"This account can no longer sign in. If that is a mistake, ask the secretary "
"of your unit for a new invitation."

msgid "Đang đăng nhập ở đâu"
msgstr "Where you are signed in"

msgid ""
"Thấy máy lạ thì đăng xuất máy ấy và đổi mật khẩu. Chúng tôi chỉ giữ mạng, "
"không giữ địa chỉ của từng máy."
msgstr ""
"If you see a device that is not yours, sign it out and change your password. "
"We keep only the network, not the address of a device."

msgid "Trình duyệt không rõ"
msgstr "Unknown browser"

msgid "máy này"
msgstr "this device"

msgid "mạng"
msgstr "network"

msgid "đăng nhập"
msgstr "signed in"

msgid "Đăng xuất máy ấy"
msgstr "Sign out that device"

msgid "Đăng xuất mọi máy khác"
msgstr "Sign out everywhere else"

msgid ""
"Nhận mã đăng nhập, lấy lại mật khẩu và được báo khi tài khoản có thay đổi. "
"Chỉ địa chỉ đã xác nhận mới dùng được."
msgstr ""
"Get sign-in codes, recover the password and hear when the account changes. "
"Only a confirmed address counts."

msgid "đã xác nhận"
msgstr "confirmed"

msgid "thư chính"
msgstr "main address"

msgid "Gửi mã xác nhận"
msgstr "Send a confirmation code"

msgid "Làm thư chính"
msgstr "Make it the main one"

msgid "Gửi lại mã"
msgstr "Send the code again"

msgid "Chưa có tài khoản"
msgstr "No account yet"

msgid "Tài khoản mở bằng giấy mời của đơn vị, không tự đăng ký được."
msgstr ""
"An account is opened by an invitation of your unit; you cannot register by "
"yourself."

msgid "Nhờ bí thư chi đoàn hoặc cơ sở Đoàn nơi đồng chí sinh hoạt mời."
msgstr "Ask the secretary of your branch or grassroots union for an invitation."

msgid "Quét mã QR trên giấy mời, hoặc mở đường dẫn được gửi."
msgstr ""
"Scan the QR code of the invitation, or open the link that you were sent."

msgid "Chọn mật khẩu hoặc khóa truy cập; xong ngay."
msgstr "Choose a password or a passkey; that is all."

msgid "Về trang đăng nhập"
msgstr "Back to sign-in"

msgid ""
"Máy hoặc khóa cắm ngoài giữ một bí mật không rời khỏi nó; chúng tôi chỉ giữ "
"nửa công khai."
msgstr ""
"The device or security key keeps a secret that never leaves it; we keep only "
"the public half."

msgid ""
"Trang này đang mở bằng một địa chỉ số (IP), trình duyệt chỉ tạo khóa cho địa "
"chỉ có tên. Hãy mở trang bằng tên miền của nó (trên máy này: localhost), hoặc "
"dùng ứng dụng tạo mã."
msgstr ""
"This page was opened at a bare number (IP address); browsers make passkeys "
"only for addresses with a name. Open it by its domain name (on this machine: "
"localhost), or use an authenticator app."

msgid ""
"Máy chưa tạo được khóa. Hãy thử lại; nếu máy này không có vân tay hay mã PIN, "
"hãy dùng ứng dụng tạo mã."
msgstr ""
"The device could not make a passkey. Try again; if it has neither fingerprint "
"nor PIN, use an authenticator app."

msgid "Tạo khóa"
msgstr "Make a passkey"

msgid ""
"Trình duyệt này không tạo được khóa truy cập, hoặc đang tắt JavaScript. Ứng "
"dụng tạo mã dùng được ở mọi máy."
msgstr ""
"This browser cannot make passkeys, or JavaScript is off. An authenticator app "
"works everywhere."

msgid ""
"Chép ra giấy hoặc in, cất chỗ chỉ mình đồng chí mở được. Mỗi mã vào được một "
"lần khi không có điện thoại bên mình."
msgstr ""
"Write them down or print them, and keep them where only you can get at them. "
"Each lets you in once when you have no phone with you."

msgid "Đã dùng hết mã."
msgstr "All codes are used."

msgid "Tôi đã cất rồi"
msgstr "I have kept them"

msgid "Lớp bảo vệ thứ hai"
msgstr "Second factor"

msgid ""
"Mở ứng dụng tạo mã và nhập mã đang hiện. Không có máy bên mình thì dùng một "
"mã dự phòng."
msgstr ""
"Open the authenticator app and enter the code that it shows. Without your "
"device, use a recovery code."

msgid "Đăng nhập"
msgstr "Sign in"

msgid "Chào đồng chí"
msgstr "Welcome"

msgid "Đăng nhập để xem việc của đơn vị mình trong phong trào."
msgstr "Sign in to see what your unit has to do in the movement."

msgid "Quên mật khẩu"
msgstr "Forgotten password"

msgid "Không dùng mật khẩu:"
msgstr "Without a password:"

#, python-format
msgid "Đăng nhập bằng %(provider_name)s"
msgstr "Sign in with %(provider_name)s"

msgid "Nhận mã qua thư"
msgstr "Get a code by e-mail"

msgid ""
"Đây là bản dùng thử. Tên đăng nhập và mật khẩu mẫu đã in ở cửa sổ dòng lệnh "
"lúc khởi động."
msgstr ""
"This is the demonstration. The sample user names and passwords were printed "
"in the terminal at the start."

msgid ""
"Ở đây cán bộ vào bằng mật khẩu thôi; khi chạy thật, cán bộ chuyên trách và "
"quản trị phải có thêm lớp bảo vệ thứ hai."
msgstr ""
"Here officers come in by password alone; in real use officers and "
"administrators must have a second factor."

msgid ""
"Nếu địa chỉ ấy thuộc một tài khoản, mã vừa được gửi tới đó. Thư đến chậm thì "
"xem cả hộp thư rác; mã dùng được trong 10 phút."
msgstr ""
"If the address belongs to an account, a code was just sent there. If it is "
"slow to arrive, look in the spam folder too; the code works for 10 minutes."

msgid "Đăng nhập bằng mã"
msgstr "Sign in by code"

msgid ""
"Ghi địa chỉ thư đã xác nhận trong tài khoản. Chúng tôi gửi một mã tới đó, "
"không cần mật khẩu."
msgstr ""
"Give the address that your account has confirmed. We send a code there; no "
"password is needed."

msgid "Gửi mã cho tôi"
msgstr "Send me a code"

msgid "Nhập mã trong thư"
msgstr "Enter the code from the letter"

msgid ""
"Ghi địa chỉ thư đã xác nhận trong tài khoản. Tài khoản chưa có địa chỉ thư "
"thì hãy nhờ bí thư đơn vị cấp lại giấy mời."
msgstr ""
"Give the address that your account has confirmed. If the account has none, "
"ask the secretary of your unit for a new invitation."

msgid "Đặt mật khẩu mới"
msgstr "Set a new password"

msgid "Mã đã đúng. Đặt mật khẩu mới rồi đồng chí vào thẳng bên trong."
msgstr "The code was right. Set a new password and you are in."

msgid "Từ nay mã của ứng dụng ấy không dùng được nữa. Có thể thêm lại lúc khác."
msgstr ""
"From now on the codes of that app no longer work. You can add it again at any "
"time."

msgid "Tạo mã dự phòng mới"
msgstr "Make new recovery codes"

msgid ""
"Mỗi mã thay được một lần cho ứng dụng hoặc khóa khi không có máy bên mình. Mã "
"cũ hết dùng được."
msgstr ""
"Each stands in once for the app or passkey when you have no device with you. "
"Old codes stop working."

msgid "Đổi tên khóa truy cập"
msgstr "Rename the passkey"

msgid "Tên giúp nhận ra khóa nằm ở máy nào."
msgstr "The name tells which device holds it."

msgid "Lưu"
msgstr "Save"

msgid "Bỏ khóa truy cập"
msgstr "Remove the passkey"

msgid "Khóa này không đăng nhập được nữa. Nhớ xóa cả trong máy đã giữ nó."
msgstr ""
"This passkey will no longer sign in. Remember to delete it on the device that "
"held it, too."

msgid "Đổi mật khẩu"
msgstr "Change the password"

msgid "Sau khi đổi, các máy khác phải đăng nhập lại."
msgstr "After that, other devices must sign in again."

msgid "Tài khoản này chưa có mật khẩu. Đặt một mật khẩu để có thêm lối vào."
msgstr "This account has no password. Set one to have another way in."

msgid "Đặt"
msgstr "Set"

msgid "Xác nhận địa chỉ thư"
msgstr "Confirm the e-mail address"

msgid ""
"Chúng tôi vừa gửi một mã tới địa chỉ ấy. Nhập mã để biết chắc đó là thư của "
"đồng chí."
msgstr ""
"We have just sent a code to that address. Enter it, so that we know that it "
"is yours."

msgid "Xác nhận"
msgstr "Confirm"

#, python-format
msgid "Đã đăng xuất ở %(number)s máy khác."
msgid_plural "Đã đăng xuất ở %(number)s máy khác."
msgstr[0] "Signed out on %(number)s other device."
msgstr[1] "Signed out on %(number)s other devices."

msgid "Không còn máy nào khác đang đăng nhập."
msgstr "No other device is signed in."

msgid "Đã bỏ nối với tài khoản cơ quan."
msgstr "Unlinked from the organisation's account."

msgid "Bỏ nối với tài khoản cơ quan"
msgstr "Unlink from the organisation's account"

msgid ""
"Từ nay tài khoản ấy không vào đây được nữa. Các lối vào khác giữ nguyên; có "
"thể nối lại lúc khác."
msgstr ""
"That account will no longer let you in here. The other ways in stay; you can "
"link it again later."

msgid "một lần"
msgstr "once"

msgid "mỗi ngày"
msgstr "every day"

msgid "mỗi tuần, cùng thứ"
msgstr "every week, same weekday"

msgid "hai tuần một lần"
msgstr "every two weeks"

msgid "mỗi tháng, cùng ngày"
msgstr "every month, same day"

msgid "mỗi tháng, cùng thứ và tuần"
msgstr "every month, same weekday and week"

msgid "Đơn vị tổ chức"
msgstr "Host unit"

msgid "Loại hoạt động"
msgstr "Kind of activity"

msgid "Tên hoạt động"
msgstr "Name of the activity"

msgid "Địa điểm"
msgstr "Place"

msgid "Số chỗ"
msgstr "Places"

msgid "Để trống: không giới hạn."
msgstr "Leave empty for no limit."

msgid "Cách tham gia"
msgstr "How to take part"

msgid "Địa chỉ chi tiết"
msgstr "Full address"

msgid "Đường dẫn họp trực tuyến"
msgstr "Link to the online room"

msgid "Lặp lại"
msgstr "Repeats"

msgid "Số buổi"
msgstr "Number of sessions"

msgid "Đơn vị phối hợp"
msgstr "Partner units"

msgid "Chia đều kết quả cho các đơn vị cùng tổ chức"
msgstr "Share the results alike among the units that hold it"

msgid "Ai được đăng ký"
msgstr "Who may sign up"

msgid "Đơn vị được mời"
msgstr "Units invited"

msgid "Chỉ dành cho chức danh"
msgstr "Only for these titles"

msgid "Mỗi dòng một chức danh, ví dụ: bí thư."
msgstr "One title a line, for example: bí thư."

msgid "Hiện trên trang công khai"
msgstr "Show on the public page"

msgid "Hết hạn đăng ký"
msgstr "Sign-up closes"

msgid "Một câu giới thiệu"
msgstr "One sentence about it"

msgid "Nội dung"
msgstr "Content"

msgid "Phục vụ nhiệm vụ"
msgstr "Serves the obligation"

msgid "Chọn loại hoạt động"
msgstr "Choose a kind"

msgid "Hãy ghi số buổi, ví dụ 4."
msgstr "Say how many sessions, for example 4."

msgid "Hãy chọn đơn vị được mời."
msgstr "Choose the units that are invited."

msgid "Mã phòng"
msgstr "Room code"

msgid "Sáu chữ số trên màn hình hoặc do người phụ trách đọc."
msgstr "Six digits on the screen, or read out by the organiser."

msgid "Mã phòng có sáu chữ số."
msgstr "A room code has six digits."

msgid "Lý do hủy"
msgstr "Why it is taken back"

msgid "Họ và tên"
msgstr "Full name"

msgid "Chỉ khi khách muốn nhận thư, giấy chứng nhận."
msgstr "Only if the guest wants a letter or a certificate."

msgid "Những người đã ký"
msgstr "Who has signed"

msgid "Hãy chọn ít nhất một người đã ký."
msgstr "Choose at least one who has signed."

msgid "Giải Nhất"
msgstr "First prize"

msgid "Giải Nhì"
msgstr "Second prize"

msgid "Giải Ba"
msgstr "Third prize"

msgid "Tiêu chí"
msgstr "Criteria"

msgid "Mỗi dòng một tiêu chí và điểm cao nhất, ví dụ: Sáng tạo: 40"
msgstr "One criterion a line with the most points, for example: Creativity: 40"

#, python-format
msgid "“%(line)s” chưa đúng. Hãy ghi như “Sáng tạo: 40”."
msgstr "“%(line)s” is not right. Write it like “Creativity: 40”."

msgid "Tên đăng nhập của giám khảo"
msgstr "User name of the judge"

msgid "Của đơn vị"
msgstr "Of the unit"

msgid "Tên bài, đội"
msgstr "Name of the work or team"

msgid "Đường dẫn tới bài"
msgstr "Link to the work"

#, python-format
msgid "hạng %(place)s, %(mark)s/%(most)s điểm"
msgstr "place %(place)s, %(mark)s of %(most)s points"

msgid "Việc gì"
msgstr "What"

msgid "Tập trung ở đâu"
msgstr "Where to meet"

msgid "Đây là diễn tập"
msgstr "This is a drill"

msgid "Hãy ghi vĩ độ, kinh độ như bản đồ ghi, ví dụ 10.776530, 106.700981."
msgstr ""
"Please write latitude and longitude as maps do, for example 10.776530, "
"106.700981."

msgid "Tọa độ nơi tổ chức (vĩ độ, kinh độ)"
msgstr "Where it is held (latitude, longitude)"

msgid ""
"Chép từ bản đồ, ví dụ 10.776530, 106.700981. Để trống: không hỏi vị trí của "
"ai."
msgstr ""
"Copied from a map, for example 10.776530, 106.700981. Empty: nobody is asked "
"where they are."

msgid "Trong vòng bao nhiêu mét"
msgstr "Within how many metres"

msgid "Máy điện thoại lệch đến 100 m, đã tính thêm phần lệch ấy."
msgstr "Phones err by up to 100 m; that much is allowed on top."

msgid "Tìm"
msgstr "Search"

msgid "Của ai"
msgstr "Whose"

msgid "mọi đơn vị"
msgstr "all units"

msgid "đơn vị tôi"
msgstr "my units"

msgid "tôi đã đăng ký"
msgstr "I have signed up"

msgid "Lúc nào"
msgstr "When"

msgid "đang và sắp diễn ra"
msgstr "now and to come"

msgid "đã qua"
msgstr "past"

msgid "Loại"
msgstr "Kind"

msgid "mọi loại"
msgstr "all kinds"

msgid "Ca, buổi"
msgstr "Shift, session"

msgid "Đoàn viên"
msgstr "Member"

msgid "Điện thoại"
msgstr "Phone"

msgid "Hãy ghi thư điện tử hoặc số điện thoại để được báo khi có thay đổi."
msgstr ""
"Give an e-mail address or a phone number, so that you can be told of changes."

#, python-format
msgid "%(when)s: đã đủ, vào danh sách chờ"
msgstr "%(when)s: full, joins the waiting list"

#, python-format
msgid "%(when)s: còn %(free)s chỗ"
msgid_plural "%(when)s: còn %(free)s chỗ"
msgstr[0] "%(when)s: %(free)s place left"
msgstr[1] "%(when)s: %(free)s places left"

msgid "Tên loại"
msgstr "Name of the kind"

msgid "Một câu mô tả"
msgstr "One sentence that describes it"

msgid "Gồm những gì"
msgstr "What it has"

msgid "Mỗi người có mặt được tính một"
msgstr "Each person who was there counts as one"

msgid "Tính giờ khi điểm danh ra về"
msgstr "Count hours when people are checked out"

msgid "Cần minh chứng gì trước khi kết thúc"
msgstr "Evidence needed before it is closed"

msgid "Dự bao nhiêu phần trăm số buổi thì được cấp giấy chứng nhận"
msgstr "Per cent of the sessions to be attended for a certificate"

msgid "Ít nhất một buổi. Hoạt động chia ca, khung giờ: dự một ca là đủ."
msgstr ""
"At least one session. Where there are shifts or time slots, one is enough."

msgid "Chữ trong nhiệm vụ gợi ra loại này"
msgstr "Words of a task that suggest this kind"

msgid "Mỗi dòng một cụm từ, ví dụ: hiến máu."
msgstr "One phrase a line, for example: hiến máu."

msgid "Còn dùng"
msgstr "In use"

msgid "không tính người"
msgstr "people are not counted"

msgid "không hỏi"
msgstr "not asked"

msgid "Số liệu hỏi khi kết thúc"
msgstr "Figure asked when it is closed"

msgid "Hỏi là"
msgstr "Asked as"

msgid "Bắt buộc"
msgstr "Required"

msgid "Chụp ngay"
msgstr "Take a photo"

msgid "Chọn ảnh có sẵn"
msgstr "Choose photos"

msgid "Chú thích"
msgstr "Caption"

msgid "Ví dụ: trước khi làm, sau khi làm."
msgstr "For example: before, after."

msgid "Tệp"
msgstr "Files"

msgid "Đường dẫn"
msgstr "Link"

msgid "Biên bản"
msgstr "Minutes"

#, python-format
msgid "%(noun)s; để trống: tính là một"
msgstr "%(noun)s; left empty: counts as one"

msgid "lần"
msgstr "times"

msgid "Vì sao sửa"
msgstr "Why it is mended"

msgid "Số đúng"
msgstr "The right figure"

msgid "Việc của mốc này"
msgstr "What this milestone is"

msgid "Hạn"
msgstr "Due"

msgid "Tên sản phẩm"
msgstr "Name of the product"

msgid "Đăng ở đâu"
msgstr "Where it is published"

msgid "Ngày đăng"
msgstr "Day of publication"

msgid "Ngày trực"
msgstr "Day at the desk"

msgid "Hồ sơ đã nhận"
msgstr "Files received"

msgid "Hồ sơ đã giải quyết"
msgstr "Files solved"

msgid "Ghi chú"
msgstr "Note"

msgid "Số đã giải quyết không quá số đã nhận."
msgstr "No more is solved than was received."

msgid "Trao gì, vận động gì"
msgstr "What was given or raised"

msgid "Chọn"
msgstr "Choose"

msgid "Mấy suất"
msgstr "How many"

msgid "Giá trị mỗi suất (đồng)"
msgstr "Value of each (đồng)"

msgid "Cho nhóm nào"
msgstr "To which group"

msgid "Ví dụ: học sinh Trường THCS A. Không ghi tên người nhận."
msgstr "For example: pupils of school A. No names of those who get it."

msgid "Ngày"
msgstr "Day"

msgid "Đơn vị ngành dọc đã ghi"
msgstr "Unit that stands beside, as noted"

msgid "Hoặc tên đơn vị, địa phương khác"
msgstr "Or the name of another unit or place"

msgid "chưa chọn"
msgstr "not chosen"

msgid "Tên đơn vị, địa phương bạn"
msgstr "Name of the friendly unit or place"

msgid "Hãy chọn một đơn vị, hoặc ghi tên đơn vị bạn."
msgstr "Choose a unit, or write the name of the other one."

msgid "Kiến nghị"
msgstr "Proposal"

msgid "Gửi cho ai"
msgstr "For whom"

msgid "Tên buổi"
msgstr "Name of the session"

msgid "Nơi khác"
msgstr "Another place"

msgid "Từ giờ"
msgstr "From"

msgid "Đến giờ"
msgstr "Until"

msgid "Mỗi khung (phút)"
msgstr "Each slot (minutes)"

msgid "Số chỗ mỗi khung"
msgstr "Places in each slot"

msgid "Khoảng giờ này không chia được khung nào, hoặc quá 100 khung."
msgstr "These hours give no slot, or more than 100."

msgid "Đến ngày"
msgstr "To"

msgid "Chỉ ghi khi kéo dài qua nhiều ngày liền nhau."
msgstr "Only where it goes on for several days."

msgid "Giờ kết thúc phải sau giờ bắt đầu."
msgstr "It has to end after it begins."

msgid "Lý do"
msgstr "Reason"

msgid "tại chỗ"
msgstr "on site"

msgid "trực tuyến"
msgstr "online"

msgid "tại chỗ và trực tuyến"
msgstr "on site and online"

msgid "mọi người"
msgstr "everybody"

msgid "đoàn viên của đơn vị tổ chức"
msgstr "members of the unit that holds it"

msgid "đoàn viên của các đơn vị được chọn"
msgstr "members of chosen units"

msgid "bản nháp"
msgstr "draft"

msgid "đang mở"
msgstr "open"

msgid "đã hủy"
msgstr "voided"

msgid "đã kết thúc"
msgstr "closed"

msgid "quét mã đang đổi"
msgstr "changing code scanned"

msgid "quét thẻ"
msgstr "card scanned"

msgid "tìm tên"
msgstr "found by name"

msgid "mã phòng"
msgstr "room code"

msgid "danh sách ký tên"
msgstr "signed list"

msgid "tự khai"
msgstr "own word"

msgid "khách ghi tại bàn"
msgstr "guest written down at the desk"

msgid "học bổng"
msgstr "scholarship"

msgid "quà"
msgstr "gift"

msgid "tư vấn, hỗ trợ vay vốn"
msgstr "advice, help with a loan"

msgid "tiền, hiện vật vận động được"
msgstr "money or goods raised"

msgid "có chỗ"
msgstr "has a place"

msgid "chờ chỗ"
msgstr "waits for a place"

msgid "không đến"
msgstr "did not come"

msgid "đang tới"
msgstr "on the way"

msgid "không tới được"
msgstr "cannot come"

msgid ""
"Không tìm thấy người hoặc buổi này. Hãy tìm theo tên, hoặc nhờ người phụ "
"trách buổi."
msgstr ""
"This person or session was not found. Search by name, or ask the organiser."

msgid "Thẻ này không do hệ thống cấp. Hãy tìm theo tên."
msgstr "This card was not issued here. Search by name."

msgid "Mã này không phải của buổi này. Hãy quét mã trên màn hình của buổi."
msgstr ""
"This code belongs to another session. Scan the code on the screen of this one."

msgid "Mã đã đổi. Hãy quét lại mã đang hiện trên màn hình."
msgstr "The code has changed. Scan the one that is on the screen now."

msgid "Mã phòng chưa đúng. Hãy xem lại sáu chữ số của buổi."
msgstr "The room code is not right. Look at the six digits again."

msgid "Không có buổi nào đang diễn ra với mã này. Hãy xem lại sáu chữ số."
msgstr "No session with this code is going on. Look at the six digits again."

msgid "Đã thử nhiều lần. Hãy quét mã trên màn hình, hoặc thử lại sau mười phút."
msgstr ""
"Too many tries. Scan the code on the screen, or try again in ten minutes."

msgid ""
"Ngoài giờ điểm danh của buổi này. Hãy nhờ người phụ trách buổi điểm danh."
msgstr ""
"It is not the time to check in at this session. Ask the organiser to check "
"you in."

#, python-format
msgid ""
"Máy đang cách nơi tổ chức khoảng %(distance)s. Nếu đồng chí đang có mặt, hãy "
"nhờ người phụ trách ghi giúp."
msgstr ""
"This phone is about %(distance)s from the place. If you are there, please ask "
"the organiser to check you in."

msgid "Buổi này đã hủy nên không điểm danh."
msgstr "This session does not take place, so nobody is checked in."

msgid ""
"Hoạt động đã kết thúc trước lượt này. Hãy nhờ người phụ trách mở lại hoạt "
"động rồi gửi lại."
msgstr ""
"The activity was closed before this check-in. Ask the organiser to open it "
"again, then send it once more."

msgid "Lượt này trùng mã với lượt của người khác. Hãy điểm danh lại người này."
msgstr ""
"This check-in has the key of somebody else's. Check this person in again."

#, python-format
msgid "Cách nơi tổ chức khoảng %(far)s"
msgstr "About %(far)s from the place"

msgid "Hai hồ sơ đã tách lại"
msgstr "Two records were taken apart again"

msgid "Hai hồ sơ là một người"
msgstr "Two records are one person"

msgid "Đổi nhiệm vụ mà hoạt động phục vụ"
msgstr "The activity serves other duties now"

msgid "Máy chủ chưa ghi được lượt này. Chưa có gì bị mất; máy sẽ tự gửi lại."
msgstr ""
"The server could not write this down yet. Nothing is lost; it is sent again "
"by itself."

msgid "Hãy ghi lý do hủy lượt điểm danh, để người xem sau hiểu vì sao."
msgstr ""
"Say why the check-in is taken back, so that whoever looks later understands."

msgid "Đã hết hạn đăng ký."
msgstr "Sign-up has closed."

msgid "Hoạt động này dành cho đơn vị khác."
msgstr "This activity is for other units."

msgid "Hoạt động này dành cho chức danh khác."
msgstr "This activity is for people with other titles."

msgid "hủy lượt điểm danh"
msgstr "took a check-in back"

msgid "tính lại lượt điểm danh"
msgstr "counted a check-in again"

msgid "điểm danh"
msgstr "check-in"

msgid "xem điểm danh mâu thuẫn"
msgstr "looked at a clash of check-ins"

msgid "thu hồi giấy chứng nhận"
msgstr "revoked a certificate"

msgid "cấp giấy chứng nhận"
msgstr "issued certificates"

msgid "ghi kết quả hoạt động"
msgstr "stated the results of an activity"

msgid "gửi minh chứng hoạt động"
msgstr "sent evidence of an activity"

msgid "trả lời báo động"
msgstr "answered a call-out"

msgid "kết thúc báo động"
msgstr "ended a call-out"

msgid "báo động đội hình"
msgstr "called a team out"

msgid "nhận bài dự thi"
msgstr "took in a contest entry"

msgid "rút bài dự thi"
msgstr "withdrew a contest entry"

msgid "công bố kết quả thi"
msgstr "made contest results known"

msgid "thêm giám khảo"
msgstr "added a judge"

msgid "xong mốc công trình"
msgstr "finished a milestone"

msgid "ghi thêm vào hoạt động"
msgstr "added to an activity"

msgid "bỏ một dòng của hoạt động"
msgstr "removed a row of an activity"

msgid "bỏ tên người tham gia"
msgstr "took a participant's name out"

msgid "xóa khoảng cách lúc điểm danh của một người"
msgstr "removed how far off somebody's phone was at check-ins"

msgid "chấm điểm"
msgstr "gave points"

msgid "ghi trả lời kiến nghị"
msgstr "noted the answer to a proposal"

msgid "sửa số liệu hoạt động"
msgstr "mended a figure of an activity"

msgid "ghi tiêu chí chấm"
msgstr "set a rubric"

msgid "hủy hoạt động"
msgstr "cancelled an activity"

msgid "sửa hoạt động"
msgstr "changed an activity"

msgid "tạo hoạt động"
msgstr "made an activity"

msgid "chia kết quả của hoạt động"
msgstr "shared the results of an activity"

msgid "khách đăng ký tham gia"
msgstr "a guest signed up"

msgid "gửi thư cho khách"
msgstr "wrote to a guest"

msgid "ghi loại hoạt động"
msgstr "set a kind of activity"

msgid "sửa buổi"
msgstr "changed a session"

msgid "bỏ buổi"
msgstr "removed a session"

msgid "thêm buổi"
msgstr "added sessions"

msgid "hủy đăng ký tham gia"
msgstr "cancelled a sign-up"

msgid "nhắc người đã đăng ký"
msgstr "reminded those signed up"

msgid "đăng ký tham gia"
msgstr "signed up"

msgid "cho người chờ vào chỗ"
msgstr "let waiting people in"

msgid "nhiều buổi học"
msgstr "several lessons"

msgid "ca, có giờ của từng người"
msgstr "shifts, with everybody's hours"

msgid "giấy chứng nhận"
msgstr "certificate"

msgid "bài dự thi, giám khảo, kết quả"
msgstr "entries, judges, results"

msgid "khung giờ có số chỗ"
msgstr "slots with places"

msgid "bàn nhận hồ sơ"
msgstr "help desk for files"

msgid "trao học bổng, quà, tư vấn"
msgstr "scholarships, gifts, advice handed over"

msgid "đội hình và báo động"
msgstr "team and call-out"

msgid "sản phẩm và nơi đăng"
msgstr "products and where they are published"

msgid "mốc công trình, ảnh trước và sau"
msgstr "milestones, photos before and after"

msgid "đơn vị bạn"
msgstr "twinned unit"

msgid "biên bản, kiến nghị"
msgstr "minutes, proposals"

#, python-format
msgid "xong %(day)s"
msgstr "done %(day)s"

#, python-format
msgid "hạn %(day)s"
msgstr "due %(day)s"

#, python-format
msgid "bàn giao cho %(who)s"
msgstr "handed over to %(who)s"

#, python-format
msgid "nhận %(received)s, giải quyết %(solved)s hồ sơ"
msgstr "%(received)s files received, %(solved)s solved"

#, python-format
msgid "%(value)s đồng"
msgstr "%(value)s đồng"

#, python-format
msgid "gửi %(who)s"
msgstr "to %(who)s"

#, python-format
msgid "trả lời: %(answer)s"
msgstr "answer: %(answer)s"

msgid "Các mốc của công trình"
msgstr "Milestones"

msgid ""
"Từng bước, hạn, ngày xong và bàn giao cho ai; ảnh trước và sau gửi ở phần kết "
"quả."
msgstr ""
"Steps, by when, done when and handed over to whom; photos before and after "
"are sent with the results."

msgid "Sản phẩm và nơi đăng"
msgstr "Products and where they are published"

msgid ""
"Mỗi lần đăng là một dòng; đường dẫn là minh chứng, tính ngay vào số liệu."
msgstr "One row a publication; the address is its evidence, counted at once."

msgid "Hồ sơ đã nhận, đã giải quyết"
msgstr "Files received and solved"

msgid "Mỗi ngày trực một dòng; không ghi hồ sơ của ai."
msgstr "One row a day; nobody's file is named."

msgid "Đã trao, đã vận động"
msgstr "Handed over, raised"

msgid ""
"Trao gì, mấy suất, mỗi suất bao nhiêu, cho nhóm nào; không ghi tên người nhận."
msgstr ""
"What, how many, of what value, to which group; no names of those who get it."

msgid "Đơn vị bạn"
msgstr "Twinned units"

msgid "Giao lưu, kết nghĩa, hỗ trợ với đơn vị nào."
msgstr "With whom the exchange was held."

msgid "Kiến nghị, đề xuất"
msgstr "Proposals"

msgid ""
"Điều buổi họp kiến nghị, gửi cho ai, được trả lời thế nào; biên bản gửi ở "
"phần kết quả."
msgstr ""
"What the meeting proposed, to whom, and the answer; minutes are sent with the "
"results."

msgid "Bài dự thi, chấm điểm, kết quả"
msgstr "Entries, points, results"

msgid "Báo động đội hình"
msgstr "Call-out of the team"

msgid "Giờ kết thúc phải sau giờ bắt đầu. Hãy xem lại ngày và giờ."
msgstr "It has to end after it begins. Look at the day and the hours again."

msgid ""
"Lịch lặp này không cho buổi nào, hoặc quá 100 buổi. Hãy chọn lại số buổi."
msgstr ""
"This repetition gives no session, or more than 100. Choose another number."

msgid "Phần của các đơn vị phối hợp cộng lại quá 100%. Hãy giảm bớt."
msgstr "The shares of the co-hosts exceed 100%. Lower them."

msgid ""
"Nhiệm vụ này không giao cho đơn vị tổ chức hoặc phối hợp. Hãy bỏ chọn, hoặc "
"thêm đơn vị phối hợp."
msgstr "None of the hosts owes this obligation. Leave it out, or add a co-host."

msgid "Hoạt động đã hủy. Hãy tạo hoạt động mới nếu vẫn làm."
msgstr "The activity was cancelled. Make a new one if it takes place after all."

msgid "Hoạt động đã kết thúc. Hãy sửa số liệu ở phần kết quả nếu cần."
msgstr "The activity is closed. Mend its figures under results if need be."

msgid ""
"Đã có người đăng ký hoặc điểm danh ở các buổi cũ. Hãy sửa từng buổi ở phần "
"Các buổi."
msgstr ""
"People have signed up for, or were at, the old sessions. Change the sessions "
"one by one."

msgid "Hãy ghi lý do, để người đã đăng ký biết."
msgstr "Give the reason, so that those signed up know."

msgid "Buổi này đã có người điểm danh nên không bỏ được."
msgstr "People were checked in at this session, so it stays."

msgid ""
"Hoạt động phải còn ít nhất một buổi. Hãy hủy cả hoạt động nếu không làm nữa."
msgstr ""
"An activity has one session at least. Cancel the whole activity if it does "
"not take place."

msgid ""
"Hoạt động này dành cho đơn vị hoặc chức danh khác. Hãy hỏi đơn vị tổ chức."
msgstr "This activity is for other units or titles. Ask the host."

msgid "Đã hết hạn đăng ký. Hãy liên hệ đơn vị tổ chức nếu vẫn muốn tham gia."
msgstr "Sign-up has closed. Ask the host if you still want to come."

msgid "Hoạt động này không cần đăng ký."
msgstr "Nobody needs to sign up for this activity."

msgid "Hãy chọn một ca hoặc một buổi còn mở."
msgstr "Choose a shift or session that is open."

msgid "Chưa chọn ai. Hãy đánh dấu những đoàn viên sẽ tham gia."
msgstr "Nobody is chosen. Tick the members who will come."

msgid ""
"Tài khoản này chưa gắn với hồ sơ đoàn viên. Hãy nhờ bí thư chi đoàn gắn hồ sơ."
msgstr ""
"This account has no member record yet. Ask the secretary of your branch to "
"link it."

msgid ""
"Hãy ghi họ tên và một địa chỉ thư hoặc số điện thoại để được báo khi có thay "
"đổi."
msgstr ""
"Give your name and an e-mail address or phone number, so that you can be told "
"of changes."

msgid ""
"Từ mạng này đã có nhiều lượt đăng ký trong một giờ. Hãy thử lại sau, hoặc "
"liên hệ đơn vị tổ chức."
msgstr ""
"Many people signed up from this network within an hour. Try again later, or "
"ask the host."

msgid "Đường dẫn này không đúng. Hãy mở lại từ thư đã nhận."
msgstr "This link is not right. Open it from the letter that you received."

msgid "Đã có loại hoạt động tên này. Hãy sửa loại đang có, hoặc đặt tên khác."
msgstr "A kind of this name exists. Change that one, or choose another name."

msgid ""
"Hoạt động chưa diễn ra nên chưa có kết quả. Hãy quay lại sau giờ bắt đầu."
msgstr ""
"The activity has not begun, so there are no results yet. Come back after it "
"has."

#, python-format
msgid "Còn thiếu: %(label)s. Hãy ghi con số, ghi 0 nếu không có."
msgstr "Still missing: %(label)s. Give the figure, 0 if there is none."

#, python-format
msgid "Còn thiếu minh chứng: %(kinds)s. Hãy gửi kèm rồi ghi kết quả."
msgstr ""
"Evidence is still missing: %(kinds)s. Please add it, then record the results."

msgid ""
"Hoạt động chưa kết thúc nên chưa có số liệu để sửa. Hãy ghi kết quả trước."
msgstr ""
"The activity is not closed, so there is nothing to mend yet. State its "
"results first."

msgid "Hãy chọn ảnh, tệp, hoặc ghi đường dẫn, biên bản."
msgstr "Please choose photos or files, or give a link or minutes."

msgid "Loại hoạt động này không có phần ấy. Hãy đổi loại hoạt động nếu cần."
msgstr "Activities of this kind have no such part. Change the kind if need be."

msgid "Đội hình chưa có ai. Hãy ghi đoàn viên vào danh sách đăng ký trước."
msgstr "Nobody is on the roster. Put members on the list of sign-ups first."

msgid "Lần báo động này đã kết thúc."
msgstr "This call-out has ended."

msgid ""
"Chưa có tài khoản tên đăng nhập này. Hãy hỏi lại giám khảo tên đăng nhập của "
"họ."
msgstr "Nobody signs in by this name. Ask the judge for their user name."

msgid "Chưa có tiêu chí chấm. Hãy nhờ đơn vị tổ chức ghi tiêu chí trước."
msgstr "There is no rubric yet. Ask the host to write it first."

msgid "Đã có điểm chấm theo tiêu chí này nên không đổi được nữa."
msgstr "Points stand by this rubric, so it cannot be changed any more."

msgid ""
"Kết quả đã công bố nên không nhận thêm hay rút bài. Hãy hỏi đơn vị tổ chức "
"nếu có nhầm lẫn."
msgstr ""
"The results are known, so entries are no longer taken in or withdrawn. If "
"there is a mistake, ask the unit that holds it."

msgid ""
"Mỗi tiêu chí cần một điểm, từ 0 đến mức cao nhất của tiêu chí. Hãy xem lại."
msgstr "Each criterion needs points from 0 to its most. Look again."

msgid ""
"Loại hoạt động này không cấp giấy chứng nhận. Hãy đổi loại hoạt động nếu cần."
msgstr ""
"Activities of this kind give no certificates. Change the kind if need be."

msgid "Hoạt động chưa xong. Hãy cấp giấy chứng nhận sau buổi cuối."
msgstr "The activity is not over. Issue certificates after the last session."

msgid "Giấy đang có hiệu lực. Hãy thu hồi giấy ấy trước khi cấp lại."
msgstr "The certificate is in force. Revoke it before you issue another."

msgid ""
"Người này chưa dự đủ số buổi, hoặc tên đã được xóa. Hãy xem lại phần điểm "
"danh."
msgstr ""
"They attended too few sessions, or their name was erased. Look at the check-"
"ins again."

msgid "Hãy ghi lý do thu hồi, để người giữ giấy biết."
msgstr "Say why it is revoked, so that whoever holds it knows."

msgid ""
"Từ mạng này đã thử nhiều mã không có. Hãy đợi một giờ rồi quét lại mã trên "
"giấy."
msgstr ""
"Too many codes that do not exist came from this network. Wait an hour, then "
"scan the code on the paper again."

msgid "Đã điểm danh"
msgstr "Checked in"

msgid "Đồng chí đã điểm danh rồi"
msgstr "You are checked in already"

msgid "Đã ghi giờ ra về"
msgstr "Leaving is noted"

msgid "Đã ghi trên máy; máy tự gửi ngay khi có mạng"
msgstr "Kept on this phone; it is sent as soon as there is a network"

msgid "Đã giữ mã phòng trên máy"
msgstr "The room code is kept on this phone"

msgid ""
"Có mạng, máy chủ mới xem mã có đúng buổi không. Sai mã hoặc ngoài giờ thì "
"lượt này không được nhận; khi ấy hãy nhờ người phụ trách ghi giúp."
msgstr ""
"Only with a network can the server say whether the code is right. If it is "
"wrong or out of hours, this check-in is not taken; then please ask the "
"organiser to check you in."

msgid "Đồng chí đã được điểm danh trước đó bằng cách khác"
msgstr "You were checked in before in another way"

msgid "Lượt này đã bị người phụ trách hủy"
msgstr "The organiser has taken this check-in back"

msgid "Chưa có lượt đến; giờ ra về sẽ được ghi khi có"
msgstr "Your arrival is not there yet; leaving is noted once it is"

msgid "Mã này không phải mã điểm danh"
msgstr "This is no check-in code"

msgid "lượt đang chờ gửi; máy giữ cả khi tắt trang."
msgstr "waiting to be sent; kept even when the page is closed."

msgid "Đăng nhập để gửi"
msgstr "Sign in to send"

msgid "Lượt không được nhận"
msgstr "Check-in not taken"

msgid "Đã xem"
msgstr "Looked at"

msgid "Quét mã trên màn hình"
msgstr "Scan the code on the screen"

msgid "Tắt máy ảnh"
msgstr "Turn the camera off"

msgid ""
"Chưa dùng được máy ảnh. Hãy cho phép trang này dùng máy ảnh, hoặc nhập mã "
"phòng."
msgstr ""
"The camera cannot be used. Allow it for this page, or type the room code."

msgid "Hình từ máy ảnh"
msgstr "Picture of the camera"

msgid "Đã xóa tên"
msgstr "Name erased"

msgid "đã cấp"
msgstr "issued"

msgid "đã cấp, nay không đủ buổi"
msgstr "issued, too few sessions now"

msgid "đã thu hồi"
msgstr "revoked"

msgid "đủ buổi"
msgstr "enough sessions"

msgid "chưa đủ buổi"
msgstr "too few sessions"

msgid "khách"
msgstr "guest"

#, python-format
msgid "%(been)s/%(held)s buổi"
msgstr "%(been)s/%(held)s sessions"

msgid "Số"
msgstr "No."

msgid "Trang xác minh"
msgstr "Verification page"

msgid "Thu hồi"
msgstr "Revoke"

msgid "Lý do thu hồi"
msgstr "Why it is revoked"

msgid "Thu hồi giấy này"
msgstr "Revoke this certificate"

msgid "Cấp lại"
msgstr "Issue anew"

msgid "Đoàn viên đã xóa"
msgstr "Erased member"

msgid "tính"
msgstr "counts"

msgid "không tính"
msgstr "does not count"

msgid "Người mang thẻ"
msgstr "Bearer of the card"

msgid "Thẻ này không do hệ thống cấp"
msgstr "This card was not issued here"

msgid "Đã gửi hết."
msgstr "All sent."

#, python-brace-format
msgid "{n} lượt đang chờ gửi."
msgstr "{n} waiting to be sent."

msgid "Chưa có mạng, vẫn điểm danh được; máy giữ và tự gửi sau."
msgstr ""
"No network; go on checking in, the phone keeps everything and sends it later."

msgid "chờ gửi"
msgstr "waiting to go out"

msgid "chờ lượt đến của người này"
msgstr "waits for this person's arrival"

msgid "đã được điểm danh bằng cách khác"
msgstr "was checked in another way"

msgid "lượt này đã bị hủy trước đó"
msgstr "this one was taken back before"

msgid "không nhận"
msgstr "refused"

msgid "người đã đến"
msgstr "have come"

msgid "Tên người vừa đến hiện ở đây"
msgstr "Who has just arrived shows here"

msgid "Quét thẻ bằng máy ảnh"
msgstr "Scan cards with the camera"

msgid ""
"Chưa dùng được máy ảnh. Hãy cho phép trang này dùng máy ảnh trong cài đặt của "
"trình duyệt, hoặc tìm theo tên."
msgstr ""
"The camera cannot be used. Allow it for this page in the browser's settings, "
"or search by name."

msgid "Tìm người"
msgstr "Find somebody"

msgid "Tìm theo tên, không cần dấu"
msgstr "Search by name, accents not needed"

msgid ""
"Không có ai tên như vậy trong danh sách. Hãy quét thẻ, hoặc để người ấy tự "
"quét mã trên màn hình."
msgstr ""
"Nobody on the list is called so. Scan the card, or let the person scan the "
"code on the screen."

msgid "Lượt trên máy này"
msgstr "On this phone"

msgid "đã đăng ký"
msgstr "registered"

msgid "đã có mặt"
msgstr "is here"

msgid "Ra về"
msgstr "Leaves"

msgid "Có mặt"
msgstr "Present"

msgid "Mã QR để điểm danh, đổi liên tục"
msgstr "QR code to check in; it keeps changing"

msgid "Mở máy ảnh của điện thoại, đưa vào mã để điểm danh"
msgstr "Open the camera of your phone and point it at the code"

msgid "Mã đổi sau"
msgstr "The code changes in"

msgid "Hoặc mở trang này rồi nhập mã phòng"
msgstr "Or open this page and type the room code"

msgid "Màn hình mất mạng; mã vẫn đổi và vẫn dùng được."
msgstr "This screen has no network; the code goes on changing and is good."

msgid "Toàn màn hình"
msgstr "Full screen"

msgid "Tiêu chí chấm"
msgstr "Rubric"

msgid "Ghi tiêu chí"
msgstr "Write the rubric"

msgid "Giám khảo"
msgstr "Judges"

msgid "Thêm giám khảo"
msgstr "Add a judge"

msgid "Sửa kết quả đã công bố"
msgstr "Mend the results"

msgid "Công bố kết quả"
msgstr "Make the results known"

msgid "Ghi giải của từng bài, ví dụ Giải Nhất; để trống nếu không có giải."
msgstr "The award of each entry, for example First prize; leave empty for none."

msgid "Xem"
msgstr "See"

msgid "Chưa gắn với nhiệm vụ nào; kết quả chỉ tính vào tổng của đơn vị."
msgstr ""
"Serves no obligation yet; its results count in the totals of the unit only."

msgid "Minh chứng"
msgstr "Evidence"

msgid "Gỡ"
msgstr "Remove"

msgid "Mở"
msgstr "Open"

msgid "Tệp, đường dẫn, biên bản"
msgstr "File, link, minutes"

msgid "Thời gian"
msgstr "Time"

#, python-format
msgid "%(number)s buổi, từ %(first)s đến %(last)s"
msgid_plural "%(number)s buổi, từ %(first)s đến %(last)s"
msgstr[0] "%(number)s session, from %(first)s to %(last)s"
msgstr[1] "%(number)s sessions, from %(first)s to %(last)s"

#, python-format
msgid "chia %(number)s khung giờ, ca"
msgid_plural "chia %(number)s khung giờ, ca"
msgstr[0] "cut into %(number)s slot or shift"
msgstr[1] "cut into %(number)s slots or shifts"

msgid "Nơi"
msgstr "Place"

msgid "Vào phòng trực tuyến"
msgstr "Enter the online room"

msgid "Ai tham gia"
msgstr "Who may come"

#, python-format
msgid "còn %(number)s"
msgid_plural "còn %(number)s"
msgstr[0] "%(number)s left"
msgstr[1] "%(number)s left"

msgid "đã đủ, đăng ký thêm sẽ vào danh sách chờ"
msgstr "full, further sign-ups wait"

msgid ""
"Tên và cách liên hệ của khách chỉ dùng cho hoạt động này: giữ chỗ, ghi có "
"mặt, báo khi có thay đổi, gửi giấy chứng nhận; xóa theo thời hạn lưu giữ, trừ "
"tên trên giấy đã cấp. Khách đồng ý thì mới ghi."
msgstr ""
"A guest's name and contact serve this activity only: keeping a place, noting "
"presence, telling of changes, sending a certificate. They are deleted after "
"the term of retention, but for the name on a certificate that was issued. "
"They are written down only if the guest agrees."

msgid "Ghi đoàn viên đơn vị tôi"
msgstr "Put members of my unit down"

msgid "Đồng chí đang trong danh sách chờ"
msgstr "You are on the waiting list"

msgid "Đồng chí đã đăng ký"
msgstr "You have signed up"

msgid "Hủy đăng ký"
msgstr "Cancel the sign-up"

msgid "Đăng ký tham gia"
msgstr "Sign up"

msgid "Đăng ký làm khách"
msgstr "Sign up as a guest"

msgid "Đoàn viên có tài khoản: đăng nhập rồi bấm một lần"
msgstr "Members with an account: sign in, then one tap"

msgid "Hoạt động dành cho đoàn viên."
msgstr "This activity is for members."

msgid "Đăng nhập để đăng ký"
msgstr "Sign in to sign up"

msgid "Phục vụ nhiệm vụ nào"
msgstr "Which obligations it serves"

msgid "Đơn vị phối hợp, chia kết quả"
msgstr "Co-hosts, shares of the results"

msgid "Nhiều ngày, lặp lại"
msgstr "Several days, repetition"

msgid "Ai được đăng ký, đến khi nào"
msgstr "Who may sign up, until when"

msgid "Giới thiệu, địa chỉ, trực tuyến"
msgstr "About it, address, online"

msgid "đã có"
msgstr "there"

msgid "còn thiếu"
msgstr "missing"

msgid "Người tham gia"
msgstr "Participants"

msgid "Đã đăng ký"
msgstr "Signed up"

msgid "Chờ chỗ"
msgstr "Waiting"

msgid "Danh sách đăng ký"
msgstr "Sign-ups"

msgid "Các buổi"
msgstr "Sessions"

msgid "Vị trí"
msgstr "Place"

msgid "Chia kết quả"
msgstr "Share the results"

msgid "Hủy hoạt động"
msgstr "Cancel the activity"

msgid "Hủy và báo cho người đã đăng ký"
msgstr "Cancel and tell those signed up"

msgid "Sổ của hoạt động"
msgstr "Records of the activity"

#, python-format
msgid "%(number)s dòng"
msgid_plural "%(number)s dòng"
msgstr[0] "%(number)s row"
msgstr[1] "%(number)s rows"

msgid "chưa có gì"
msgstr "nothing yet"

msgid "Bản in"
msgstr "On paper"

msgid "Áp phích"
msgstr "Poster"

msgid "Một trang A4, có mã QR dẫn tới trang chia sẻ."
msgstr "One A4 page with a QR code that leads to the page to share."

msgid "Giấy chứng nhận"
msgstr "Certificates"

msgid "Cấp cho ai dự đủ buổi; in có mã QR để kiểm tra."
msgstr ""
"For those who attended enough; printed with a QR code by which they are "
"verified."

msgid "Danh sách tham dự"
msgstr "Attendance list"

msgid "Để ký"
msgstr "To sign"

msgid "Đã dự"
msgstr "Who was there"

msgid "Bản nháp"
msgstr "Draft"

msgid "Sắp diễn ra"
msgstr "To come"

msgid "Đang diễn ra"
msgstr "Under way"

msgid "Đã qua, chờ ghi kết quả"
msgstr "Over, results still to be stated"

msgid "Đã kết thúc"
msgstr "Ended"

msgid "Đã hủy"
msgstr "Cancelled"

msgid ""
"Tôi đồng ý cho biết vị trí của máy lúc này, để đối chiếu với nơi tổ chức. Chỉ "
"giữ số mét, không giữ tọa độ, và xóa theo thời hạn lưu giữ. Không đồng ý vẫn "
"điểm danh được."
msgstr ""
"I agree that this phone says where it is now, to be compared with the place "
"of the activity. Only the metres are kept, no coordinates, and they are "
"deleted after the term of retention. You can check in without agreeing."

msgid "Tôi có mặt"
msgstr "I am here"

msgid "mẫu"
msgstr "sample"

#, python-format
msgid "%(number)s người đăng ký"
msgid_plural "%(number)s người đăng ký"
msgstr[0] "%(number)s signed up"
msgstr[1] "%(number)s signed up"

#, python-format
msgid "%(capacity)s chỗ"
msgid_plural "%(capacity)s chỗ"
msgstr[0] "%(capacity)s place"
msgstr[1] "%(capacity)s places"

msgid "đã đủ"
msgstr "full"

#, python-format
msgid "%(number)s người có mặt"
msgid_plural "%(number)s người có mặt"
msgstr[0] "%(number)s present"
msgstr[1] "%(number)s present"

msgid "đồng chí đã đăng ký"
msgstr "you have signed up"

msgid "Điểm danh"
msgstr "Check-in"

msgid "Chấm bài dự thi"
msgstr "Judge the entries"

msgid "Gửi bài, đội dự thi"
msgstr "Enter a work or team"

msgid "Kết quả thi"
msgstr "Contest results"

msgid "Số liệu"
msgstr "Figures"

msgid "Khách chưa đăng ký: ghi tên"
msgstr "A guest who did not sign up: write down the name"

msgid "Khách có mặt"
msgstr "The guest is here"

msgid "ra về"
msgstr "left"

msgid ""
"Tài khoản này chưa nối với hồ sơ đoàn viên nào. Hãy nhờ bí thư chi đoàn mời "
"lại."
msgstr ""
"This account has no member record. Ask the secretary of your branch to invite "
"you again."

msgid "Đăng nhập để điểm danh. Mã đã quét còn dùng được trong mười lăm phút."
msgstr ""
"Sign in to check in. The code that you scanned is good for fifteen minutes."

msgid "Tôi là khách"
msgstr "I am a guest"

#, python-format
msgid "Tôi là %(name)s, tôi có mặt"
msgstr "I am %(name)s, I am here"

msgid "Tôi ra về"
msgstr "I am leaving"

msgid "Chưa có mạng. Quét mã như thường; máy giữ lại và tự gửi sau."
msgstr "No network. Scan as always; the phone keeps it and sends it later."

#, python-format
msgid "Dự %(needed)s trên %(held)s buổi thì được cấp."
msgid_plural "Dự %(needed)s trên %(held)s buổi thì được cấp."
msgstr[0] "For those who attended %(needed)s of %(held)s session."
msgstr[1] "For those who attended %(needed)s of %(held)s sessions."

#, python-format
msgid "%(number)s khách đã xóa tên nên không được cấp."
msgid_plural "%(number)s khách đã xóa tên nên không được cấp."
msgstr[0] "%(number)s guest whose name was deleted gets none."
msgstr[1] "%(number)s guests whose names were deleted get none."

msgid "Cấp được sau khi hoạt động xong."
msgstr "They can be issued once the activity is over."

#, python-format
msgid "Cấp cho %(number)s người"
msgid_plural "Cấp cho %(number)s người"
msgstr[0] "Issue to %(number)s person"
msgstr[1] "Issue to %(number)s people"

msgid "Ai đủ buổi đều đã có giấy."
msgstr "Everybody who attended enough has one."

#, python-format
msgid "In cả %(number)s giấy (PDF)"
msgid_plural "In cả %(number)s giấy (PDF)"
msgstr[0] "Print %(number)s certificate (PDF)"
msgstr[1] "Print all %(number)s certificates (PDF)"

#, python-format
msgid "In giấy, tệp %(sheet)s (PDF)"
msgstr "Print certificates, file %(sheet)s (PDF)"

msgid "Người đã dự"
msgstr "Who attended"

msgid "Chưa có ai điểm danh"
msgstr "Nobody was checked in yet"

msgid "Giấy chứng nhận dựa vào điểm danh từng buổi. Hãy điểm danh trước."
msgstr ""
"Certificates follow the check-ins of each session. Check people in first."

msgid "Chiếu mã"
msgstr "Show the code"

msgid "In danh sách"
msgstr "Print the list"

msgid "Nhập danh sách đã ký"
msgstr "Type the signed list"

msgid "Cần xem: một người được điểm danh hai cách"
msgstr "To look at: somebody was checked in twice"

msgid "Vừa đến"
msgstr "Just arrived"

#, python-format
msgid "cách %(metres)s m"
msgstr "%(metres)s m off"

msgid "không cho biết vị trí"
msgstr "did not say where"

msgid "gửi sau, khi có mạng"
msgstr "sent later, once there was a network"

msgid "Hủy"
msgstr "Void"

msgid "Hủy lượt này"
msgstr "Take this check-in back"

msgid "Chưa có ai. Chiếu mã để mọi người quét, hoặc tìm theo tên ở trên."
msgstr "Nobody yet. Show the code for people to scan, or search by name above."

msgid "Nhờ người khác cùng điểm danh"
msgstr "Ask somebody to help"

msgid ""
"Gửi địa chỉ này cho người giúp. Người ấy đăng nhập rồi mở, và chỉ điểm danh "
"được ở buổi này, đến hết buổi."
msgstr ""
"Send this address to whoever helps. They sign in and open it, and can check "
"people in at this session only, until it is over."

msgid "Địa chỉ cho người giúp"
msgstr "Address for whoever helps"

msgid "Máy này chưa giữ buổi điểm danh này"
msgstr "This phone has not kept this session"

msgid ""
"Khi có mạng, hãy mở trang điểm danh của buổi một lần; sau đó mất mạng vẫn "
"dùng được."
msgstr ""
"Open the session's check-in once while there is a network; then it works "
"without one."

msgid "Mã điểm danh"
msgstr "Check-in code"

msgid "Về bàn điểm danh"
msgstr "Back to the check-in desk"

msgid "Danh sách điểm danh"
msgstr "Attendance list"

msgid "STT"
msgstr "No."

msgid "Đơn vị"
msgstr "Unit"

msgid "Ký tên"
msgstr "Signature"

msgid "Chưa có ai trong danh sách."
msgstr "Nobody is on the list yet."

msgid "Ghi những người đã chọn"
msgstr "Write down those chosen"

msgid "Thôi"
msgstr "Cancel"

msgid "Không còn ai để nhập"
msgstr "Nobody left to type"

msgid "Mọi người trong danh sách đã có mặt, hoặc chưa có ai trong danh sách."
msgstr "Everybody on the list is there, or nobody is on it yet."

msgid "Bài dự thi"
msgstr "Entries"

#, python-format
msgid "%(done)s/%(all)s giám khảo đã chấm"
msgstr "%(done)s of %(all)s judges are done"

msgid "đồng chí đã chấm"
msgstr "you have given points"

msgid "Rút bài này"
msgstr "Withdraw this entry"

msgid "Bài được bỏ khỏi danh sách cùng điểm đã chấm; gửi lại được."
msgstr ""
"The entry leaves the list with the points that it got; it can be sent again."

msgid "Rút bài"
msgstr "Withdraw the entry"

msgid "Chấm"
msgstr "Judge"

msgid "Chưa có bài dự thi"
msgstr "No entry yet"

msgid "Bài và đội mà các đơn vị gửi sẽ nằm ở đây."
msgstr "Works and teams that units enter will be here."

msgid "Gửi"
msgstr "Send"

msgid "Hoạt động"
msgstr "Activities"

msgid "không công khai"
msgstr "not public"

msgid "Kết quả, minh chứng"
msgstr "Results, evidence"

msgid "Ghi kết quả"
msgstr "State the results"

msgid "Trang để chia sẻ"
msgstr "Page to share"

msgid "Mã QR dẫn tới trang chia sẻ"
msgstr "QR code that leads to the page to share"

msgid "Chia khung giờ"
msgstr "Cut into slots"

msgid "Minh chứng cần có"
msgstr "Evidence needed"

msgid "Vị trí điểm danh"
msgstr "Place of check-in"

msgid ""
"Không bắt buộc. Ai tự điểm danh được hỏi có đồng ý cho biết vị trí không; "
"không đồng ý vẫn điểm danh được, chỉ thấp hơn một bậc minh chứng. Phần mềm "
"chỉ giữ số mét, không giữ tọa độ của ai."
msgstr ""
"Not needed. Whoever checks themselves in is asked whether they agree to say "
"where they are; without agreeing they check in all the same, one rung of "
"evidence lower. Only metres are kept, nobody's coordinates."

msgid ""
"Chưa lấy được vị trí. Hãy cho phép trang này dùng vị trí, hoặc chép tọa độ từ "
"bản đồ."
msgstr ""
"The place could not be found. Please let this page use the location, or copy "
"the coordinates from a map."

msgid "Lấy vị trí của tôi"
msgstr "Use my location"

msgid "Lưu vị trí"
msgstr "Save the place"

msgid "Đăng ký của tôi"
msgstr "My sign-up"

msgid "Giữ lại đường dẫn của trang này để xem lại hoặc hủy."
msgstr "Keep the address of this page to come back or to cancel."

msgid "Giấy chứng nhận (PDF)"
msgstr "Certificate (PDF)"

msgid "Thêm loại hoạt động"
msgstr "Add a kind of activity"

msgid "Ghi lại"
msgstr "Save"

msgid ""
"Mỗi loại là một dòng: gồm những phần nào, tính gì, hỏi số liệu gì khi kết "
"thúc."
msgstr ""
"Each kind is a row: which parts it has, what it counts, which figures it asks "
"for at the end."

msgid "Thêm loại"
msgstr "Add a kind"

msgid "thôi dùng"
msgstr "out of use"

#, python-format
msgid "Chào %(name)s,"
msgstr "Hello %(name)s,"

msgid "Lấy giấy chứng nhận:"
msgstr "Get the certificate:"

msgid "Xem lại hoặc hủy đăng ký:"
msgstr "See or cancel the sign-up:"

msgid "Phục vụ"
msgstr "Serves"

msgid "Tổ chức hoạt động"
msgstr "Hold an activity"

msgid "Chưa thấy hoạt động nào"
msgstr "No activity found"

msgid "Thử gõ ít chữ hơn, hoặc xem mọi hoạt động."
msgstr "Try fewer letters, or see all activities."

msgid "Xem mọi hoạt động"
msgstr "See all activities"

msgid "Chưa có hoạt động nào sắp diễn ra"
msgstr "No activity to come yet"

msgid "Hoạt động mà các đơn vị mở đăng ký sẽ nằm ở đây."
msgstr "Activities that units open will be here."

msgid "Sửa hoạt động"
msgstr "Change the activity"

msgid ""
"Những gì đã biết từ nhiệm vụ và đăng ký được điền sẵn; đồng chí xem lại rồi "
"bấm Mở đăng ký."
msgstr ""
"What is known from the obligation and the registration is filled in; look it "
"over, then open it."

msgid "Mở đăng ký"
msgstr "Open sign-up"

msgid "Mở bài dự thi"
msgstr "Open the entry"

msgid "Ghi điểm"
msgstr "Give the points"

msgid "Sửa số liệu"
msgstr "Mend a figure"

msgid "Số cũ không mất: sổ ghi một bút toán trả lại kèm lý do, rồi ghi số mới."
msgstr ""
"The old figure is not lost: the ledger takes it back with the reason, then "
"records the new one."

msgid "Ghi số mới"
msgstr "State the new figure"

msgid "Chưa có mạng"
msgstr "No network"

msgid "Lượt của tôi"
msgstr "My check-in"

msgid ""
"Điểm danh vẫn làm được; các trang khác mở lại khi có mạng. Máy giữ những gì "
"đã ghi và tự gửi sau."
msgstr ""
"Check-in goes on; other pages open again with a network. The phone keeps what "
"was noted and sends it by itself later."

msgid "Quét mã, nhập mã phòng"
msgstr "Scan a code, type a room code"

msgid "Đang chờ gửi"
msgstr "Waiting to be sent"

msgid "Không có lượt nào đang chờ gửi trên máy này."
msgstr "Nothing waits to be sent on this phone."

msgid "Buổi đã giữ trên máy"
msgstr "Sessions kept on this phone"

msgid "Kết quả"
msgstr "Results"

msgid "Tính vào chỉ tiêu của nhiệm vụ"
msgstr "Counts toward the target of the obligation"

msgid "Ghi kết quả, kết thúc hoạt động"
msgstr "State the results and close"

msgid "Gửi thêm minh chứng"
msgstr "Send more evidence"

msgid "Chỉ gửi minh chứng, chưa kết thúc"
msgstr "Only send evidence, do not close yet"

msgid "Gửi minh chứng"
msgstr "Send evidence"

msgid "Điều hành"
msgstr "Manage"

msgid "Chia sẻ"
msgstr "Share"

msgid "Mã QR dẫn tới trang này"
msgstr "QR code that leads to this page"

msgid "Áp phích để in"
msgstr "Poster to print"

msgid "Bàn giao cho ai, nếu có"
msgstr "Handed over to, if to anybody"

msgid "Đã xong"
msgstr "Done"

msgid "Được trả lời thế nào"
msgstr "What was answered"

msgid "Ghi câu trả lời"
msgstr "Note the answer"

msgid "Bỏ dòng này"
msgstr "Remove this row"

msgid "Ghi thêm"
msgstr "Add"

msgid "Ghi"
msgstr "Save"

msgid "Hồ sơ hoạt động"
msgstr "Record of activities"

msgid "Hồ sơ hoạt động của tôi"
msgstr "My record of activities"

msgid "Danh hiệu đã được trao"
msgstr "Titles awarded"

msgid "Chưa có hoạt động nào"
msgstr "No activity yet"

msgid ""
"Mỗi lần điểm danh ở một hoạt động, lượt tham gia và số giờ sẽ hiện ở đây."
msgstr "With each check-in, attendance and hours show here."

msgid "Xem hoạt động"
msgstr "See activities"

msgid "Hoạt động đã tham gia"
msgstr "Activities taken part in"

msgid "Lượt có mặt"
msgstr "Times present"

msgid "Số giờ"
msgstr "Hours"

msgid "Năm"
msgstr "Year"

msgid "trang xác minh"
msgstr "verification page"

msgid "Đã tham gia"
msgstr "Taken part in"

#, python-format
msgid "%(number)s buổi"
msgid_plural "%(number)s buổi"
msgstr[0] "%(number)s session"
msgstr[1] "%(number)s sessions"

#, python-format
msgid "%(hours)s giờ"
msgstr "%(hours)s hours"

msgid "Sửa buổi"
msgstr "Change the session"

msgid "Bỏ buổi này"
msgstr "Remove this session"

msgid "Thêm buổi, ca"
msgstr "Add a session or shift"

msgid "Thêm buổi"
msgstr "Add the session"

msgid "Chia một ngày thành khung giờ"
msgstr "Cut a day into slots"

msgid ""
"Khung, buổi chưa có tên và chưa ai đăng ký trong khoảng giờ này được thay "
"bằng khung mới."
msgstr ""
"Slots and sessions in these hours that have no name and no sign-ups are "
"replaced by the new slots."

msgid ""
"Mỗi đơn vị phối hợp được bao nhiêu phần trăm; phần còn lại là của đơn vị tổ "
"chức. Tính đúng đến bốn chữ số."
msgstr ""
"How many per cent each co-host gets; the rest is the host's. Exact to four "
"digits."

msgid "Tìm theo tên"
msgstr "Find by name"

msgid "Không ai trong danh sách có tên này."
msgstr "Nobody on the list has this name."

msgid "Chưa có ai đăng ký"
msgstr "Nobody has signed up yet"

msgid "Gửi trang chia sẻ cho đoàn viên, hoặc đánh dấu người tham gia ở dưới."
msgstr "Send members the page to share, or tick who comes below."

#, python-format
msgid "Ghi đoàn viên của %(unit)s"
msgstr "Put down members of %(unit)s"

msgid "Ghi vào danh sách"
msgstr "Put on the list"

#, python-format
msgid "Đội hình có %(number)s người."
msgid_plural "Đội hình có %(number)s người."
msgstr[0] "%(number)s person on the roster."
msgstr[1] "%(number)s people on the roster."

msgid "Diễn tập"
msgstr "Drill"

#, python-format
msgid "%(coming)s đang tới, %(absent)s không tới được, %(silent)s chưa trả lời"
msgstr "%(coming)s on the way, %(absent)s cannot come, %(silent)s silent"

msgid "Đồng chí đã báo: đang tới. Bấm lại nếu có thay đổi."
msgstr "You answered: on the way. Press again if that changes."

msgid "Đồng chí đã báo: không tới được. Bấm lại nếu có thay đổi."
msgstr "You answered: cannot come. Press again if that changes."

msgid "Đang tới"
msgstr "On my way"

msgid "Không tới được"
msgstr "Cannot come"

msgid "Kết thúc lần này"
msgstr "End this call-out"

msgid "Báo động"
msgstr "Call-out"

msgid "Báo động ngay"
msgstr "Call out now"

msgid "Kiểm tra giấy chứng nhận"
msgstr "Check of a certificate"

msgid ""
"Không có giấy chứng nhận nào mang mã này. Hãy quét lại mã trên giấy, hoặc hỏi "
"đơn vị ghi trên giấy."
msgstr ""
"No certificate bears this code. Scan the code on the paper again, or ask the "
"unit named on it."

msgid ""
"Không xác nhận được giấy này: nội dung lưu trữ không còn khớp. Hãy hỏi đơn vị "
"cấp."
msgstr ""
"This certificate cannot be confirmed: what is stored no longer agrees. Ask "
"the unit that issued it."

#, python-format
msgid "Giấy này đã bị thu hồi ngày %(on)s, không còn giá trị."
msgstr "This certificate was revoked on %(on)s and is no longer valid."

msgid "Giấy này có giá trị."
msgstr "This certificate is valid."

msgid "Cấp cho"
msgstr "Issued to"

msgid "chỉ hiện chữ cái đầu"
msgstr "first letters only"

msgid "tên đã được xóa theo yêu cầu"
msgstr "the name was erased on request"

msgid "Hoàn thành khóa học"
msgstr "Finished the course"

msgid "Tham gia hoạt động"
msgstr "Took part in"

msgid "Đơn vị cấp"
msgstr "Issued by"

msgid "Số, ngày cấp"
msgstr "Number, day of issue"

msgid "Hãy so các dòng trên với tờ giấy: khác một chữ là giấy đã bị sửa."
msgstr ""
"Compare these lines with the paper: where one word differs, the paper was "
"altered."

msgid "Kiểm tra danh sách tham dự"
msgstr "Check of an attendance list"

msgid ""
"Mã này không do hệ thống in ra. Hãy quét lại mã trên giấy, hoặc hỏi đơn vị "
"ghi trên giấy."
msgstr ""
"This code was not printed here. Scan the code on the paper again, or ask the "
"unit named on it."

msgid "Danh sách này do hệ thống in ra và vẫn đúng với điểm danh hiện nay."
msgstr "This list was printed here and agrees with the check-ins of today."

msgid ""
"Danh sách này do hệ thống in ra, nhưng điểm danh đã thay đổi từ đó. Hãy xin "
"bản in mới."
msgstr ""
"This list was printed here, but the check-ins have changed since. Ask for a "
"new one."

msgid "Số người trong danh sách"
msgstr "People on the list"

msgid "In lúc"
msgstr "Printed at"

#, python-format
msgid "Đã cấp %(number)s giấy chứng nhận."
msgid_plural "Đã cấp %(number)s giấy chứng nhận."
msgstr[0] "%(number)s certificate is issued."
msgstr[1] "%(number)s certificates are issued."

msgid "Đã thu hồi giấy chứng nhận."
msgstr "The certificate is revoked."

msgid "Đã cấp giấy mới."
msgstr "A new certificate is issued."

msgid "Chưa ghi được khách. Hãy ghi họ tên; thư điện tử nếu có phải đúng dạng."
msgstr ""
"The guest could not be written down. Please give a name; an e-mail address, "
"if any, has to be a sound one."

msgid "Đã hủy lượt điểm danh; con số đã trừ lại."
msgstr "The check-in was taken back, and so was the figure."

#, python-format
msgid "%(name)s đã ra về."
msgstr "%(name)s has left."

#, python-format
msgid "%(name)s đã có mặt."
msgstr "%(name)s is here."

#, python-format
msgid "Đã ghi %(number)s người có mặt."
msgid_plural "Đã ghi %(number)s người có mặt."
msgstr[0] "%(number)s person is written down."
msgstr[1] "%(number)s people are written down."

#, python-format
msgid "%(name)s đã được điểm danh từ trước, bằng cách khác."
msgstr "%(name)s was checked in before, in another way."

msgid "Máy này hết phiên điểm danh. Hãy mở lại trang điểm danh khi có mạng."
msgstr ""
"This phone's pass is over. Open the check-in page again once there is a "
"network."

msgid "Máy chủ không đọc được lượt này. Hãy tải lại trang điểm danh."
msgstr "The server could not read this. Reload the check-in page."

msgid "Đã ghi tiêu chí."
msgstr "The rubric is written."

msgid "Đã thêm giám khảo."
msgstr "The judge is added."

msgid "Đã nhận bài dự thi."
msgstr "The entry is taken in."

msgid "Đã rút bài dự thi."
msgstr "The entry is withdrawn."

msgid "Đã công bố kết quả."
msgstr "The results are known."

msgid "Đã ghi điểm."
msgstr "The points are given."

msgid "Đã hủy hoạt động và báo cho người đã đăng ký."
msgstr "The activity is cancelled, and those signed up are told."

msgid "Đã ghi tỷ lệ."
msgstr "The shares are written down."

#, python-format
msgid "Đã ghi %(number)s người."
msgid_plural "Đã ghi %(number)s người."
msgstr[0] "%(number)s person is put down."
msgstr[1] "%(number)s people are put down."

#, python-format
msgid "%(number)s người phải chờ chỗ."
msgid_plural "%(number)s người phải chờ chỗ."
msgstr[0] "%(number)s of them waits for a place."
msgstr[1] "%(number)s of them wait for a place."

msgid ""
"Đã đặt vị trí; người tự điểm danh sẽ được hỏi có đồng ý cho biết vị trí không."
msgstr ""
"The place is set; whoever checks themselves in is asked whether they agree to "
"say where they are."

msgid "Đã bỏ vị trí; không ai bị hỏi vị trí nữa."
msgstr "The place is gone; nobody is asked where they are any more."

msgid "Đã ghi loại hoạt động."
msgstr "The kind is written down."

msgid "Đã tạo hoạt động, đang mở đăng ký."
msgstr "The activity is made and open for sign-up."

msgid "Đã sửa hoạt động."
msgstr "The activity is changed."

#, python-format
msgid ""
"Đã gộp hồ sơ %(gone)s vào hồ sơ %(kept)s. Tách lại được ở trang của người này."
msgstr ""
"Record %(gone)s was merged into %(kept)s. It can be taken apart on that "
"person's page."

msgid "Đã tách lại như cũ."
msgstr "Taken apart as before."

msgid "Đã ghi kết quả; số liệu đã tính vào các nhiệm vụ."
msgstr "The results are stated and count toward the obligations."

msgid "Minh chứng vừa gửi đã được giữ; chỉ gửi thêm phần còn thiếu."
msgstr "The evidence that you sent is kept; send only what is still missing."

msgid "Đã gửi minh chứng."
msgstr "The evidence is sent."

msgid "Đã sửa số liệu; số cũ được ghi trả lại kèm lý do."
msgstr "The figure is mended; the old one is taken back with the reason."

msgid "Chưa ghi được. Hãy chọn một ca hoặc buổi còn chỗ rồi bấm lại."
msgstr ""
"Not written down. Choose a shift or session with places left and tap again."

msgid "Đã hết chỗ, đồng chí đang trong danh sách chờ; có chỗ sẽ được báo ngay."
msgstr ""
"It is full; you are on the waiting list and will be told as soon as there is "
"a place."

msgid "Đã đăng ký. Hẹn gặp đồng chí."
msgstr "You have signed up. See you there."

msgid "Địa chỉ này đã đăng ký. Nếu có thư điện tử, đường dẫn đã được gửi lại."
msgstr ""
"This address has signed up already. If it is an e-mail address, the link has "
"been sent again."

msgid "Đã hủy đăng ký."
msgstr "The sign-up is cancelled."

msgid "Đã ghi."
msgstr "Saved."

msgid "Đã bỏ dòng ấy."
msgstr "The row is removed."

msgid "Đã ghi là xong."
msgstr "It is noted as done."

msgid "Đã ghi câu trả lời."
msgstr "The answer is noted."

msgid "Đã thêm buổi."
msgstr "The session is added."

msgid "Đã sửa buổi."
msgstr "The session is changed."

msgid "Đã bỏ buổi."
msgstr "The session is removed."

#, python-format
msgid "Đã chia %(number)s khung giờ."
msgid_plural "Đã chia %(number)s khung giờ."
msgstr[0] "%(number)s slot is laid out."
msgstr[1] "%(number)s slots are laid out."

#, python-format
msgid "Từ %(hour)s trở đi không còn đủ một khung."
msgstr "From %(hour)s on there is not enough time for another slot."

msgid "Đã báo động: mọi người trong đội hình nhận tin ngay."
msgstr "The team is called out: everybody on the roster is told at once."

msgid "Hãy bấm Đang tới hoặc Không tới được."
msgstr "Tap On my way or Cannot come."

msgid "Đã báo cho người chỉ huy."
msgstr "Whoever leads is told."

msgid "Đã kết thúc lần báo động."
msgstr "The call-out has ended."

msgid "Tiếng Việt"
msgstr "Vietnamese"

msgid "Tiếng Anh"
msgstr "English"

msgid "Nhận xét"
msgstr "Remark"

#, python-format
msgid "Điểm (tối đa %(most)s)"
msgstr "Points (at most %(most)s)"

msgid "chưa có: 0 điểm"
msgstr "not there: 0 points"

#, python-format
msgid "có: %(most)s điểm"
msgstr "there: %(most)s points"

msgid "Điểm"
msgstr "Points"

msgid "Giải trình"
msgstr "Explanation"

msgid "Số, ký hiệu, ngày của văn bản"
msgstr "Number and day of the document"

msgid "Minh chứng đã gửi"
msgstr "Evidence sent before"

msgid "Lý do, khi khác máy hoặc hội đồng"
msgstr "Reason, where it differs from the machine or the council"

msgid "Điều kiện"
msgstr "Condition"

msgid "Trả lời thế nào"
msgstr "The answer"

msgid "giữ nguyên điểm"
msgstr "the points stay"

msgid "chấp nhận, sửa điểm"
msgstr "granted, the points change"

msgid "Điểm sau khi sửa"
msgstr "Points from now on"

msgid "Câu trả lời"
msgstr "The answer in words"

msgid "Tên đợt"
msgstr "Name of the round"

msgid "Ví dụ: Đánh giá phong trào năm 2024."
msgstr "For example: Evaluation of the movement 2024."

msgid "Đơn vị đánh giá"
msgstr "Unit that evaluates"

msgid "Bộ tiêu chí"
msgstr "Rubrics"

msgid "Kế hoạch"
msgstr "Plans"

msgid "Nhiệm vụ được giao đếm theo kế hoạch này."
msgstr "Duties are counted by this plan."

msgid "Tính số liệu từ ngày"
msgstr "Figures from"

msgid "đến hết ngày"
msgstr "until"

msgid "Đơn vị tự chấm đến hết ngày"
msgstr "Units give themselves points until"

msgid "Xếp hạng"
msgstr "Ranking"

msgid "Đơn vị được đánh giá"
msgstr "Units to be evaluated"

msgid "Để trống: mọi cơ sở Đoàn trực thuộc."
msgstr "Empty: all grassroots unions below."

msgid "Ngày cuối phải sau ngày đầu. Hãy xem lại kỳ tính số liệu."
msgstr "The last day must come after the first. Look at the period again."

msgid "Tên đăng nhập của thành viên"
msgstr "User name of the member"

msgid "Làm chủ tịch hội đồng, người quyết định"
msgstr "Chairs the council and decides"

msgid "Nhận kiến nghị đến hết ngày"
msgstr "Appeals until"

msgid "Tệp bộ tiêu chí (.xlsx hoặc .csv)"
msgstr "File of the rubric (.xlsx or .csv)"

msgid "Tệp lớn quá 2 MB. Hãy bỏ hình ảnh, chỉ để bảng."
msgstr ""
"The file is larger than 2 MB. Take the pictures out and leave the table."

msgid "Tên bộ tiêu chí"
msgstr "Name of the rubric"

msgid "Cấp"
msgstr "Level"

msgid "Tên"
msgstr "Name"

msgid "Điểm tối đa. Ở dòng xếp loại: từ bao nhiêu phần trăm."
msgstr "The most points. On the line of a class: from how many percent."

msgid "Loại điểm"
msgstr "Kind of points"

msgid "Lấy từ đâu"
msgstr "Where the figure comes from"

msgid "Thước đo"
msgstr "Metric"

msgid "Tính thế nào"
msgstr "How it is counted"

msgid "Mức, công thức"
msgstr "Steps or formula"

msgid ""
"Mức ghi như “0: 0; 1: 5; 3: 10”. Công thức ghi như “IF(mau = 0; 0; diem * "
"gia_tri / mau)”."
msgstr ""
"Write steps as “0: 0; 1: 5; 3: 10”, a formula as “IF(mau = 0; 0; diem * "
"gia_tri / mau)”."

msgid "tất cả cùng một bảng"
msgstr "all in one table"

msgid "theo cụm hoạt động"
msgstr "by cluster"

msgid "theo số đoàn viên"
msgstr "by number of members"

msgid "theo cụm và số đoàn viên"
msgstr "by cluster and number of members"

msgid "đơn vị tự chấm"
msgstr "units give themselves points"

msgid "hội đồng xem xét"
msgstr "the council looks"

msgid "đã công bố dự kiến"
msgstr "provisional results announced"

msgid "đã công bố"
msgstr "published"

msgid "trả lời kiến nghị về điểm"
msgstr "answered an appeal about points"

msgid "kiến nghị về điểm"
msgstr "appealed about points"

msgid "gửi bản tự chấm"
msgstr "sent the unit's own points"

msgid "thêm thành viên hội đồng"
msgstr "put somebody on the council"

msgid "bỏ thành viên hội đồng"
msgstr "took somebody off the council"

msgid "chấm điểm trong hội đồng"
msgstr "gave points on the council"

msgid "tự chấm điểm"
msgstr "gave the unit points"

msgid "quyết định điểm"
msgstr "decided points"

msgid "công bố kết quả dự kiến"
msgstr "announced provisional results"

msgid "lấy lại số liệu của đợt đánh giá"
msgstr "took the figures of a round anew"

msgid "mở đợt đánh giá"
msgstr "opened a round of evaluation"

msgid "công bố kết quả đánh giá"
msgstr "published results of an evaluation"

msgid "giao hội đồng xem xét"
msgstr "handed a round to the council"

msgid "đổi bộ tiêu chí của đợt"
msgstr "changed the rubric of a round"

msgid "chốt điểm của đơn vị"
msgstr "settled the points of a unit"

msgid "thêm dòng của bộ tiêu chí"
msgstr "added a line to a rubric"

msgid "bỏ dòng của bộ tiêu chí"
msgstr "took a line out of a rubric"

msgid "sửa dòng của bộ tiêu chí"
msgstr "changed a line of a rubric"

msgid "ghi bộ tiêu chí"
msgstr "wrote a rubric"

msgid "ngoài các cụm"
msgstr "outside the clusters"

#, python-format
msgid "%(part)s trên %(whole)s"
msgstr "%(part)s of %(whole)s"

msgid "máy tính từ số liệu"
msgstr "counted by the machine"

msgid "hội đồng quyết định"
msgstr "decided by the council"

msgid "chưa ai chấm"
msgstr "nobody has said yet"

#, python-format
msgid "từ mức này thì xếp loại không quá: %(steps)s"
msgstr "from here on the class is at most: %(steps)s"

#, python-format
msgid "theo tỷ lệ đạt của %(target)s"
msgstr "by the share reached of %(target)s"

msgid ""
"Đơn vị đã có bộ tiêu chí tên này. Hãy đặt tên khác, hoặc mở bộ ấy và gửi tệp "
"làm bản mới."
msgstr ""
"The unit has a rubric of this name. Choose another name, or open that rubric "
"and send the file as a new version."

msgid ""
"Bộ tiêu chí còn dòng sai, chưa ghi dòng nào. Hãy sửa các dòng được nêu rồi "
"gửi lại cả tệp."
msgstr ""
"Some lines of the rubric are wrong; none was written. Correct the lines named "
"and send the whole file again."

msgid ""
"Bản này đã dùng để đánh giá nên không sửa được. Hãy làm bản mới từ bản này."
msgstr ""
"This version has been used for an evaluation and cannot be changed. Make a "
"new version of it."

msgid "Dòng này không còn, có thể vừa được người khác bỏ. Hãy tải lại trang."
msgstr ""
"This line is not there any more; somebody may just have removed it. Load the "
"page again."

msgid ""
"Bản này của bộ tiêu chí còn chỗ sai, chưa dùng được. Hãy mở bộ tiêu chí và "
"sửa trước."
msgstr ""
"This version of the rubric has mistakes and cannot be used. Open the rubric "
"and correct it first."

msgid "Không có đơn vị nào để đánh giá. Hãy chọn đơn vị."
msgstr "There is no unit to evaluate. Choose units."

msgid "Ngày này đã qua. Hãy chọn ngày từ hôm nay trở đi."
msgstr "This day has passed. Choose a day from today on."

msgid ""
"Đợt đánh giá đang ở bước khác nên không làm được việc này. Hãy tải lại trang "
"để xem bước hiện tại."
msgstr ""
"The round is at another step, so this cannot be done. Load the page again to "
"see where it stands."

msgid "Đã hết hạn tự chấm. Hãy hỏi cán bộ phụ trách nếu cần bổ sung."
msgstr ""
"The time for the unit's own points is over. Ask the officer in charge if "
"something is to be added."

msgid "Bộ tiêu chí không có điều kiện này, hoặc máy đã tính. Hãy tải lại trang."
msgstr ""
"The rubric has no such condition, or the machine counts it. Load the page "
"again."

msgid "Số điểm vượt quá điểm tối đa của điều kiện. Hãy sửa lại."
msgstr "More points than the condition gives. Please correct."

msgid ""
"Điều kiện này cần minh chứng: hãy ghi số, ký hiệu, ngày của văn bản, dán "
"đường dẫn hoặc chọn minh chứng."
msgstr ""
"This condition needs evidence: give number and day of the document, a link, "
"or choose evidence."

msgid "Không có tài khoản nào mang tên này. Hãy ghi đúng tên đăng nhập."
msgstr "There is no account of this name. Write the user name exactly."

msgid "Người này đã chấm nên không bỏ khỏi hội đồng được."
msgstr "This person has given points and cannot be taken off the council."

msgid "Hội đồng chưa có chủ tịch. Hãy thêm một thành viên làm chủ tịch."
msgstr "The council has no chair. Add a member who chairs it."

msgid "Đồng chí giữ chức vụ ở đơn vị này nên không chấm đơn vị mình."
msgstr "You hold an office in this unit, so you do not judge it."

msgid ""
"Còn điều kiện mà các thành viên chấm khác nhau. Chủ tịch hội đồng cần quyết "
"định từng điều kiện ấy trước."
msgstr ""
"Members differ on some conditions. The chair decides each of them first."

msgid ""
"Điểm quyết định khác với điểm máy tính hoặc hội đồng chấm. Hãy ghi lý do."
msgstr ""
"The points decided differ from those of the machine or the council. Give the "
"reason."

msgid "Còn đơn vị hội đồng chưa chốt. Hãy chốt hết rồi công bố."
msgstr "The council has not settled all units. Settle them, then announce."

msgid "Chưa đến lúc hoặc đã hết hạn kiến nghị. Hạn ghi ở trang đợt đánh giá."
msgstr ""
"It is not time for appeals yet, or the time is over. The day stands on the "
"page of the round."

msgid "Đơn vị đã kiến nghị điều kiện này. Hãy xem trả lời ở dưới điều kiện."
msgstr "The unit has appealed about this condition. See the answer below it."

msgid ""
"Chưa hết hạn kiến nghị, hoặc còn kiến nghị chưa trả lời. Hãy trả lời hết rồi "
"công bố."
msgstr ""
"Appeals may still come, or wait for an answer. Answer them all, then publish."

msgid "Hãy ghi câu trả lời, để đơn vị biết vì sao."
msgstr "Write the answer, so that the unit knows why."

msgid "Kiến nghị này đã được trả lời."
msgstr "This appeal has been answered."

#, python-format
msgid "Nguồn “%(source)s” đi với cách tính: %(fitting)s"
msgstr "The source “%(source)s” goes with these ways of counting: %(fitting)s"

msgid "Điểm liệt nhìn thẳng vào số liệu, không tính bằng công thức"
msgstr "A veto looks at the figure itself, not at a formula"

#, python-format
msgid "“%(text)s” không có; hãy ghi một trong: %(known)s"
msgstr "There is no “%(text)s”; write one of: %(known)s"

#, python-format
msgid "Không có thước đo “%(text)s”"
msgstr "There is no metric “%(text)s”"

msgid "Cách tính “mỗi” ghi như “2: 1”: cứ 2 được 1 điểm"
msgstr "Write “each” as “2: 1”: 1 point for every 2"

msgid "Có mức cho nhiều hơn điểm tối đa của điều kiện"
msgstr "A step gives more than the most points of the condition"

msgid "Đích để tính tỷ lệ phải lớn hơn 0"
msgstr "What a share aims at must be more than 0"

msgid "nhiệm vụ được giao trong kỳ"
msgstr "duties owed in the period"

msgid "nhiệm vụ đã hoàn thành"
msgstr "duties met"

msgid "nhiệm vụ đã đến hạn"
msgstr "duties that have fallen due"

msgid "nhiệm vụ xong đúng hạn"
msgstr "duties met on time"

msgid "nhiệm vụ đang chậm"
msgstr "duties that are late"

msgid "đoàn viên"
msgstr "member"

msgid "người tham gia"
msgstr "people who took part"

msgid "mức hài lòng trung bình"
msgstr "mean satisfaction"

msgid "số liệu của điều kiện"
msgstr "figure of the condition"

msgid "mẫu số của tỷ lệ"
msgstr "what the share is of"

msgid "tỷ lệ phần trăm"
msgstr "percentage"

msgid "điểm tối đa của điều kiện"
msgstr "most points of the condition"

#, python-format
msgid "Không hiểu “%(text)s” ở đây"
msgstr "“%(text)s” makes no sense here"

#, python-format
msgid "Công thức lồng nhau quá %(most)s lớp"
msgstr "The formula is nested more than %(most)s deep"

msgid "Thiếu một giá trị"
msgstr "A value is missing"

#, python-format
msgid "Cần một giá trị trước “%(text)s”"
msgstr "A value is needed before “%(text)s”"

#, python-format
msgid "Không có hàm “%(name)s”; dùng được: %(known)s"
msgstr "There is no function “%(name)s”; there are: %(known)s"

#, python-format
msgid "Hàm %(name)s cần từ %(fewest)s đến %(most)s giá trị"
msgstr "%(name)s takes %(fewest)s to %(most)s values"

msgid "Thiếu dấu đóng ngoặc"
msgstr "A closing bracket is missing"

#, python-format
msgid "Không có số liệu tên “%(name)s”"
msgstr "There is no figure named “%(name)s”"

msgid "Có phép tính không làm được, như chia cho 0"
msgstr "Something cannot be computed, such as a division by 0"

msgid "Kết quả quá lớn"
msgstr "The result is too large"

#, python-format
msgid "Số mũ là số nguyên từ 0 đến %(most)s"
msgstr "An exponent is a whole number from 0 to %(most)s"

#, python-format
msgid "Làm tròn từ 0 đến %(most)s chữ số"
msgstr "Round to 0 to %(most)s places"

#, python-format
msgid "%(words)s (ở chữ thứ %(place)s)"
msgstr "%(words)s (at letter %(place)s)"

#, python-format
msgid "Công thức dài quá %(most)s chữ"
msgstr "The formula is longer than %(most)s letters"

#, python-format
msgid "Số dài quá %(most)s chữ số"
msgstr "A number has more than %(most)s digits"

#, python-format
msgid "Công thức có quá %(most)s số, tên và dấu"
msgstr "The formula has more than %(most)s numbers, names and signs"

msgid "Ngăn các giá trị trong ngoặc bằng dấu chấm phẩy, không bằng dấu phẩy"
msgstr "Divide the values in brackets by semicolons, not by commas"

#, python-format
msgid "Tên trong công thức viết không dấu, không có chữ “%(letter)s”"
msgstr "Names in formulas have no accents; there is no letter “%(letter)s”"

#, python-format
msgid "Công thức không dùng ký tự “%(letter)s”"
msgstr "Formulas do not know the sign “%(letter)s”"

msgid "dưới 30 đoàn viên"
msgstr "fewer than 30 members"

msgid "30 đến 99 đoàn viên"
msgstr "30 to 99 members"

msgid "từ 100 đoàn viên"
msgstr "100 members or more"

#, python-format
msgid "Cấp “%(text)s” không có; hãy ghi một trong: %(known)s"
msgstr "There is no level “%(text)s”; write one of: %(known)s"

#, python-format
msgid "Ô “%(part)s” dài quá %(most)s chữ"
msgstr "The cell “%(part)s” is longer than %(most)s letters"

msgid "Nội dung đứng trước tiêu chí đầu tiên"
msgstr "A content stands before the first criterion"

msgid "Điều kiện đứng trước nội dung đầu tiên của tiêu chí"
msgstr "A condition stands before the first content of its criterion"

msgid "Xếp loại thiếu tên"
msgstr "A class has no name"

#, python-format
msgid "Bộ tiêu chí dài quá %(most)s dòng"
msgstr "The rubric has more than %(most)s lines"

msgid "Bộ tiêu chí chưa có tiêu chí nào"
msgstr "The rubric has no criterion yet"

msgid "Thiếu mã hoặc tên"
msgstr "Code or name is missing"

#, python-format
msgid "Mã “%(code)s” đứng ở nhiều dòng"
msgstr "The code “%(code)s” stands on several lines"

msgid "Cần các dòng xếp loại, loại cuối bắt đầu từ 0%"
msgstr "Lines with result classes are needed, the last of which begins at 0%"

msgid "Hai xếp loại trùng tên hoặc trùng mức"
msgstr "Two classes have the same name or the same step"

#, python-format
msgid "Không có xếp loại “%(name)s”; hãy ghi đúng tên ở dòng xếp loại"
msgstr ""
"There is no class “%(name)s”; write the name as on the line of the class"

msgid "Tiêu chí chưa có nội dung nào"
msgstr "The criterion has no content yet"

msgid "Nội dung chưa có điều kiện nào"
msgstr "The content has no condition yet"

#, python-format
msgid "Bên dưới cộng lại chỉ được %(inside)s điểm, không tới %(points)s"
msgstr "What stands below comes to %(inside)s points only, not to %(points)s"

#, python-format
msgid "“%(text)s” không phải là một số không âm"
msgstr "“%(text)s” is no number from 0 on"

msgid "Thiếu mức: hãy ghi như “0: 0; 1: 5; 3: 10”"
msgstr "Steps are missing: write them as “0: 0; 1: 5; 3: 10”"

#, python-format
msgid "Quá %(most)s mức"
msgstr "More than %(most)s steps"

msgid "Có hai mức bắt đầu từ cùng một số"
msgstr "Two steps begin at the same number"

#, python-format
msgid "Mức “%(text)s” thiếu dấu hai chấm và số điểm"
msgstr "The step “%(text)s” lacks a colon and its points"

msgid "tiêu chí"
msgstr "criterion"

msgid "nội dung"
msgstr "words"

msgid "điều kiện"
msgstr "condition"

msgid "xếp loại"
msgstr "result class"

msgid "tổng điểm tối đa"
msgstr "most points in all"

msgid "điểm trong tiêu chí"
msgstr "points of the criterion"

msgid "điểm thưởng"
msgstr "bonus points"

msgid "điểm trừ"
msgstr "deduction"

msgid "điểm liệt: chặn xếp loại"
msgstr "veto: keeps the class down"

msgid "thước đo của sổ cái"
msgstr "metric of the ledger"

msgid "nhiệm vụ hoàn thành trên nhiệm vụ được giao"
msgstr "duties met, of those owed"

msgid "nhiệm vụ xong đúng hạn trên nhiệm vụ đã đến hạn"
msgstr "duties met on time, of those that have fallen due"

msgid "số nhiệm vụ đang chậm"
msgstr "number of late duties"

msgid "người tham gia trên số đoàn viên"
msgstr "people who took part, of the members"

msgid "nhiều số liệu, tính bằng công thức"
msgstr "several figures, by a formula"

msgid "có văn bản, minh chứng; hội đồng xem"
msgstr "document or evidence there; the council looks at it"

msgid "đơn vị tự chấm, hội đồng chấm"
msgstr "points by the unit, then by the council"

msgid "bậc theo số lượng"
msgstr "steps by count"

msgid "bậc theo phần trăm"
msgstr "steps by percent"

msgid "có thì được"
msgstr "points if there is any"

msgid "mỗi đơn vị được một số điểm"
msgstr "so many points for each"

msgid "theo tỷ lệ đạt"
msgstr "by the share reached"

msgid "công thức"
msgstr "formula"

msgid "người chấm"
msgstr "judged by people"

msgid "chấp nhận"
msgstr "accepted"

msgid "giữ nguyên"
msgstr "same"

#, python-format
msgid "hội đồng trả lời trước %(on)s"
msgstr "the council answers before %(on)s"

#, python-format
msgid "Trả lời kiến nghị %(code)s"
msgstr "Answer to the appeal %(code)s"

msgid "Trả lời"
msgstr "Answer"

#, python-format
msgid "Kiến nghị về điểm (đến hết ngày %(until)s)"
msgstr "Appeal about points (until %(until)s)"

msgid "Gửi kiến nghị"
msgstr "Send the appeal"

msgid "thưởng"
msgstr "bonus"

msgid "trừ điểm"
msgstr "deduction"

msgid "điểm liệt"
msgstr "veto"

#, python-format
msgid "xếp loại không quá %(name)s"
msgstr "class at most %(name)s"

#, python-format
msgid "Không tính được: %(fault)s. Tạm tính 0 điểm."
msgstr "Cannot be computed: %(fault)s. Counted as 0 points for now."

#, python-format
msgid "Đơn vị tự chấm %(points)s."
msgstr "The unit gave itself %(points)s."

msgid "đường dẫn"
msgstr "link"

msgid "minh chứng"
msgstr "evidence"

msgid "Hội đồng chấm:"
msgstr "The council gave:"

msgid "khác nhau, chờ quyết định"
msgstr "they differ, to be decided"

#, python-format
msgid "Lý do quyết định: %(reason)s"
msgstr "Reason of the decision: %(reason)s"

msgid "Hội đồng"
msgstr "Council"

msgid "chủ tịch, người quyết định"
msgstr "chair, decides"

msgid "Chưa có ai trong hội đồng."
msgstr "Nobody is on the council yet."

msgid "Thêm thành viên"
msgstr "Add a member"

msgid "Thêm"
msgstr "Add"

#, python-format
msgid "%(number)s chỗ cần sửa"
msgid_plural "%(number)s chỗ cần sửa"
msgstr[0] "%(number)s place to correct"
msgstr[1] "%(number)s places to correct"

#, python-format
msgid "Dòng %(line)s"
msgstr "Line %(line)s"

msgid "Bước tiếp theo"
msgstr "Next step"

#, python-format
msgid ""
"%(claimed)s/%(number)s đơn vị đã gửi bản tự chấm. Hạn tự chấm: hết ngày "
"%(until)s."
msgstr ""
"%(claimed)s of %(number)s units have sent their points. Until %(until)s."

msgid "Khóa tự chấm, giao hội đồng"
msgstr "Close the units' points, hand over to the council"

msgid "Lấy lại số liệu"
msgstr "Take the figures anew"

#, python-format
msgid "Hội đồng đã chốt %(settled)s/%(number)s đơn vị."
msgstr "The council has settled %(settled)s of %(number)s units."

msgid "Công bố dự kiến"
msgstr "Announce provisional results"

#, python-format
msgid "Nhận kiến nghị đến hết ngày %(until)s; đã có %(number)s kiến nghị."
msgstr "Appeals until %(until)s; %(number)s so far."

msgid "Sau ngày ấy mới công bố được."
msgstr "It can be published after that day."

msgid "Công bố, khóa kết quả"
msgstr "Publish and freeze the results"

#, python-format
msgid "Tự chấm đến hết ngày %(until)s."
msgstr "Give your unit points until %(until)s."

#, python-format
msgid "Đã gửi lúc %(at)s (%(who)s); còn sửa được đến hạn."
msgstr "Sent at %(at)s (%(who)s); may be changed until the day."

msgid "Tự chấm điểm"
msgstr "Give the unit points"

msgid "Gửi bản tự chấm"
msgstr "Send the unit's points"

#, python-format
msgid "Thành viên chấm khác nhau ở: %(codes)s."
msgstr "Members differ on: %(codes)s."

msgid "Chấm điểm"
msgstr "Give points"

msgid "Quyết định điểm"
msgstr "Decide points"

#, python-format
msgid "Đã chốt lúc %(at)s"
msgstr "Settled at %(at)s"

msgid "Chốt lại"
msgstr "Settle again"

msgid "Chốt điểm đơn vị"
msgstr "Settle the unit"

msgid "Dòng của bộ tiêu chí"
msgstr "Line of the rubric"

msgid "Thêm dòng"
msgstr "Add a line"

msgid "Sửa dòng"
msgstr "Change a line"

msgid "Ghi dòng"
msgstr "Save the line"

msgid "Ai thay đổi"
msgstr "Who moves"

#, python-format
msgid "Nếu đánh giá theo bản %(number)s"
msgstr "If version %(number)s were used"

msgid "Bản này còn chỗ sai, chưa dùng được."
msgstr "This version has mistakes and cannot be used yet."

#, python-format
msgid ""
"%(number)s đơn vị thay đổi điểm, xếp loại hoặc thứ hạng; %(same)s đơn vị giữ "
"nguyên."
msgid_plural ""
"%(number)s đơn vị thay đổi điểm, xếp loại hoặc thứ hạng; %(same)s đơn vị giữ "
"nguyên."
msgstr[0] "%(number)s unit changes in points, class or rank; %(same)s stay."
msgstr[1] "%(number)s units change in points, class or rank; %(same)s stay."

msgid "Xếp loại"
msgstr "Class"

msgid "Hạng"
msgstr "Rank"

msgid "Vì sao"
msgstr "Why"

msgid "mới"
msgstr "new"

msgid "bỏ"
msgstr "removed"

msgid "đơn vị khác đổi điểm"
msgstr "another unit has other points"

msgid "Lý do đổi"
msgstr "Reason for the change"

msgid "Chấp nhận, đổi bộ tiêu chí"
msgstr "Accept, change the rubric"

msgid "Kiểm tra dấu"
msgstr "Check the seal"

msgid "Kiểm tra dấu của kết quả"
msgstr "Check the seal of the results"

msgid ""
"Tính lại từ số liệu đã chốt cho ra đúng kết quả đã công bố; không dòng nào bị "
"sửa."
msgstr ""
"Computed anew from the frozen figures, the results are exactly those "
"published; no line was changed."

msgid ""
"Kết quả lưu trữ không còn khớp với dấu lúc công bố. Hãy báo cho người quản "
"trị."
msgstr ""
"The stored results no longer match the seal of the publication. Tell the "
"administrator."

msgid "Công bố"
msgstr "Published"

msgid "Đánh giá"
msgstr "Evaluation"

#, python-format
msgid "Đã công bố ngày %(on)s và khóa. Dấu của kết quả: %(seal)s."
msgstr "Published on %(on)s and frozen. Seal of the results: %(seal)s."

msgid "Kiến nghị chờ trả lời"
msgstr "Appeals waiting for an answer"

#, python-format
msgid "trả lời trước %(on)s"
msgstr "answer before %(on)s"

#, python-format
msgid "Điểm / %(most)s"
msgstr "Points / %(most)s"

msgid "Trong bảng"
msgstr "In the table of"

msgid "Đã gửi, đã chốt"
msgstr "Sent, settled"

msgid "đã chốt"
msgstr "settled"

msgid "đã tự chấm"
msgstr "points given"

msgid "chưa gửi"
msgstr "not sent"

msgid "Đơn vị bằng điểm cùng hạng. Thứ hạng còn đổi cho đến khi công bố."
msgstr ""
"Units with equal points share a rank. Ranks may change until the results are "
"published."

msgid "Đồng chí không có đơn vị nào trong đợt này."
msgstr "You have no unit in this round."

msgid "Đánh giá theo bản khác của bộ tiêu chí"
msgstr "Evaluate by another version of the rubric"

#, python-format
msgid "Bản %(number)s"
msgstr "Version %(number)s"

msgid "Xem ai thay đổi"
msgstr "See who moves"

msgid "Mở đợt đánh giá"
msgstr "Open a round of evaluation"

msgid "Mở đợt, báo cho đơn vị"
msgstr "Open the round and tell the units"

msgid ""
"Điểm tính từ việc đã làm và minh chứng; điểm nào cũng xem được từ đâu ra."
msgstr ""
"Points come from work done and its evidence; each shows where it comes from."

msgid "Mở đợt"
msgstr "Open a round"

msgid "Đơn vị tôi"
msgstr "My unit"

msgid "Chưa có đợt đánh giá nào"
msgstr "No round of evaluation yet"

msgid ""
"Khi đơn vị cấp trên mở một đợt, phần tự chấm và kết quả của đơn vị hiện ở đây."
msgstr ""
"Once the unit above opens a round, your unit's own points and its results "
"appear here."

msgid "Nhập bộ tiêu chí"
msgstr "Take in a rubric"

msgid ""
"Mỗi dòng của bảng là một tiêu chí, một nội dung, một điều kiện hoặc một mức "
"xếp loại. Tải tệp mẫu về, sửa trong Excel rồi gửi lại. Nhập là nhập hết, hoặc "
"không nhập gì."
msgstr ""
"Each line of the table is a criterion, a content, a condition or a result "
"class. Download the sample file, change it in Excel and send it back. All of "
"it is taken in, or nothing."

msgid "Tải tệp mẫu"
msgstr "Download the sample file"

msgid "Kéo tệp vào đây, hoặc bấm để chọn"
msgstr "Drop the file here, or choose one"

msgid "Nhập"
msgstr "Take in"

msgid ""
"Đơn vị được đánh giá theo những điều ghi ở đây. Bản đã dùng thì không sửa; "
"muốn đổi, làm bản mới."
msgstr ""
"Units are evaluated by what is written here. A version that was used is never "
"changed; to change it, make a new version."

#, python-format
msgid "bản %(number)s"
msgstr "version %(number)s"

#, python-format
msgid "dùng từ %(on)s"
msgstr "in use since %(on)s"

msgid "Chưa có bộ tiêu chí nào"
msgstr "No rubric yet"

msgid ""
"Khi đơn vị cấp trên nhập bộ tiêu chí, đồng chí đọc được ở đây đơn vị mình "
"được chấm thế nào."
msgstr ""
"Once the unit above has taken in a rubric, you can read here how your unit is "
"evaluated."

#, python-format
msgid "Nội dung %(place)s trên %(number)s"
msgstr "Content %(place)s of %(number)s"

#, python-format
msgid "Minh chứng: %(evidence)s"
msgstr "Evidence: %(evidence)s"

msgid "Nội dung trước"
msgstr "Previous content"

msgid "Bỏ qua nội dung này"
msgstr "Skip this content"

msgid "Tổng điểm"
msgstr "Total"

msgid "Tổng điểm tạm tính"
msgstr "Provisional total"

#, python-format
msgid "gồm %(bonus)s điểm thưởng"
msgstr "%(bonus)s of bonus among them"

#, python-format
msgid "đủ điểm loại %(earned)s, bị chặn vì: %(why)s"
msgstr "points for the class %(earned)s, kept down because of: %(why)s"

msgid "Số liệu lấy lúc"
msgstr "Figures taken at"

msgid "Từng tiêu chí"
msgstr "Criterion by criterion"

#, python-format
msgid "Các nội dung cộng lại %(over)s, tính tối đa %(most)s."
msgstr "Contents come to %(over)s, counted up to %(most)s."

#, python-format
msgid "Đã trừ %(points)s điểm."
msgstr "%(points)s points taken off."

#, python-format
msgid "Các điều kiện cộng lại %(over)s, tính tối đa %(most)s."
msgstr "Conditions come to %(over)s, counted up to %(most)s."

#, python-format
msgid "Bản %(number)s · %(unit)s"
msgstr "Version %(number)s · %(unit)s"

#, python-format
msgid "%(number)s điều kiện"
msgid_plural "%(number)s điều kiện"
msgstr[0] "%(number)s condition"
msgstr[1] "%(number)s conditions"

#, python-format
msgid "%(most)s điểm"
msgstr "%(most)s points"

#, python-format
msgid "%(most)s điểm, cả thưởng tối đa %(total)s"
msgstr "%(most)s points, at most %(total)s with bonus"

msgid "Làm bản mới"
msgstr "Make a new version"

#, python-format
msgid "Bản này đã dùng để đánh giá từ %(on)s nên giữ nguyên."
msgstr ""
"This version has been used for evaluation since %(on)s, so it stays as it is."

msgid "Bản nháp này còn chỗ sai, chưa dùng được để đánh giá."
msgstr "This draft has mistakes and cannot be used for evaluation yet."

msgid "xếp loại, từ"
msgstr "class, from"

msgid "Thêm sau"
msgstr "Add below"

msgid "Thay bằng tệp khác"
msgstr "Replace by another file"

msgid "Nhập tệp"
msgstr "Take in the file"

msgid "Các bản"
msgstr "Versions"

msgid "Hãy ghi tên đăng nhập của thành viên."
msgstr "Write the user name of the member."

msgid "Đã thêm vào hội đồng."
msgstr "Added to the council."

msgid "Đã bỏ khỏi hội đồng."
msgstr "Taken off the council."

msgid "Đã ghi dòng."
msgstr "The line is saved."

msgid "Đã bỏ dòng."
msgstr "The line is removed."

msgid "Đã mở đợt đánh giá và báo cho các đơn vị."
msgstr "The round is open and the units are told."

msgid "Đã lấy lại số liệu của mọi đơn vị."
msgstr "The figures of all units are taken anew."

msgid "Hội đồng bắt đầu xem xét."
msgstr "The council begins to look."

msgid "Hãy ghi ngày cuối nhận kiến nghị, ví dụ 20/10/2024."
msgstr "Write the last day for appeals, for example 20/10/2024."

msgid "Đã công bố kết quả dự kiến."
msgstr "The provisional results are announced."

msgid "Đã đổi bộ tiêu chí."
msgstr "The rubric is changed."

msgid "Đã nhập bộ tiêu chí."
msgstr "The rubric is taken in."

msgid "Đã nhập tệp."
msgstr "The file is taken in."

msgid "Ghi, sang nội dung sau"
msgstr "Save, go to the next content"

msgid "Đã gửi bản tự chấm."
msgstr "The unit's points are sent."

msgid "Ghi điểm, sang nội dung sau"
msgstr "Save the points, go to the next content"

msgid "Ghi quyết định, sang nội dung sau"
msgstr "Save the decision, go to the next content"

msgid "Đã chốt điểm của đơn vị."
msgstr "The points of the unit are settled."

msgid "Đã gửi kiến nghị."
msgstr "The appeal is sent."

msgid "Đã trả lời kiến nghị."
msgstr "The appeal is answered."

#, python-format
msgid ""
"“%(value)s” không phải là một ngày. Hãy ghi ngày/tháng/năm, ví dụ 20/10/2024."
msgstr ""
"“%(value)s” is not a date. Write day/month/year, for example 20/10/2024."

msgid "ngày/tháng/năm"
msgstr "day/month/year"

#, python-format
msgid "Từ %(start)s đến %(end)s"
msgstr "From %(start)s to %(end)s"

#, python-format
msgid "từ %(day)s"
msgstr "from %(day)s"

#, python-format
msgid "đến %(day)s"
msgstr "to %(day)s"

#, python-format
msgid "Tuần %(week)s/%(week_year)s"
msgstr "Week %(week)s/%(week_year)s"

#, python-format
msgid "Quý %(quarter)s/%(year)s"
msgstr "Quarter %(quarter)s/%(year)s"

#, python-format
msgid "Nửa năm %(half)s/%(year)s"
msgstr "Half %(half)s/%(year)s"

#, python-format
msgid "Năm %(year)s"
msgstr "Year %(year)s"

msgid "Chưa làm được việc này."
msgstr "This could not be done."

msgid ""
"Đồng chí chưa được giao quyền làm việc này. Hãy nhờ cán bộ phụ trách của đơn "
"vị."
msgstr ""
"You have not been given the right to do this. Please ask the officer in "
"charge of your unit."

msgid "Tới nội dung chính"
msgstr "To the main content"

msgid ""
"Bản dùng thử: số liệu và con người ở đây là mẫu, kế hoạch mẫu được đặt vào "
"năm nay."
msgstr ""
"Demonstration: the figures and people here are samples; the sample plan is "
"set into this year."

msgid ""
"Chưa gửi được vì mất kết nối. Chưa có gì bị mất; đồng chí kiểm tra mạng rồi "
"bấm lại."
msgstr ""
"Not sent: the connection is gone. Nothing is lost; check the network and "
"press again."

msgid ""
"Máy chủ chưa làm được việc này. Chưa có gì bị mất; đồng chí tải lại trang rồi "
"thử lại."
msgstr ""
"The server could not do this. Nothing is lost; reload the page and try again."

msgid "Phong Trào: từ kế hoạch đã ký đến việc đã làm."
msgstr "Phong Trào: from the signed plan to the work done."

#, python-format
msgid "Phiên bản %(app_version)s"
msgstr "Version %(app_version)s"

msgid "Chi tiết"
msgstr "Details"

msgid "Mở cả trang"
msgstr "Open the whole page"

msgid "Đóng"
msgstr "Close"

msgid "không bắt buộc"
msgstr "optional"

msgid "Lọc"
msgstr "Filter"

msgid "không có trong văn bản"
msgstr "not in the text"

msgid "văn bản nêu"
msgstr "stated by the text"

msgid "Ban Thường vụ ấn định"
msgstr "set by the standing committee"

msgid "đơn vị đăng ký"
msgstr "registered by the unit"

msgid "Các trang"
msgstr "Pages"

msgid "Trước"
msgstr "Previous"

#, python-format
msgid "Trang %(number)s trên %(pages)s"
msgstr "Page %(number)s of %(pages)s"

msgid "Trang"
msgstr "Page"

msgid "Sau"
msgstr "Next"

msgid "Gõ tên, không cần dấu, hoặc chữ tắt"
msgstr "Type a name, accents not needed, or an abbreviation"

msgid "Chưa thấy đơn vị nào. Thử gõ ít chữ hơn."
msgstr "No unit found. Try fewer letters."

#, python-format
msgid "%(value)s trên %(total)s"
msgstr "%(value)s of %(total)s"

msgid "Nền"
msgstr "Theme"

msgid "Sáng"
msgstr "Light"

msgid "Tối"
msgstr "Dark"

msgid "Theo máy"
msgstr "As the device"

msgid "Ngôn ngữ"
msgstr "Language"

msgid "Chính"
msgstr "Main"

msgid "Tìm trong mọi thứ"
msgstr "Search everything"

msgid "Tìm, không cần dấu"
msgstr "Search, accents not needed"

msgid "Thông báo"
msgstr "Notices"

msgid "chưa đọc"
msgstr "unread"

msgid "Tùy chọn"
msgstr "Preferences"

msgid "Đăng xuất"
msgstr "Sign out"

msgid "Máy chủ gặp lỗi"
msgstr "The server met an error"

msgid ""
"Việc vừa rồi chưa được ghi, những gì đã ghi trước đó vẫn còn nguyên. Đồng chí "
"tải lại trang; nếu vẫn vậy, hãy báo cán bộ phụ trách."
msgstr ""
"What you just did was not saved; everything saved before is intact. Reload "
"the page; if it stays so, tell the officer in charge."

msgid "Chưa nhận được"
msgstr "Not received"

msgid ""
"Trang đã mở quá lâu nên chưa gửi được. Đồng chí quay lại, tải lại trang rồi "
"gửi lần nữa."
msgstr ""
"The page was open for too long, so it could not be sent. Go back, reload the "
"page and send again."

msgid "Không có trang này"
msgstr "There is no such page"

msgid ""
"Địa chỉ có thể đã đổi, hoặc trang dành cho đơn vị khác. Không có dữ liệu nào "
"bị mất."
msgstr ""
"The address may have changed, or the page is for another unit. No data is "
"lost."

msgid "Chưa hiểu yêu cầu"
msgstr "The request was not understood"

msgid ""
"Địa chỉ hoặc biểu mẫu gửi tới không đúng dạng. Đồng chí mở lại từ trang "
"chính; nếu vẫn vậy, hãy báo cán bộ phụ trách tên miền đang dùng."
msgstr ""
"The address or the form that was sent is not sound. Begin again from the main "
"page; if it happens again, tell the officer in charge which address you use."

msgid "Chưa thực hiện"
msgstr "Not yet"

msgid "Đang thực hiện"
msgstr "In progress"

msgid "Hoàn thành"
msgstr "Met"

msgid "Chậm"
msgstr "Late"

msgid "Cần làm rõ"
msgstr "To be made clear"

msgid "Có nguy cơ chậm"
msgstr "At risk of being late"

msgid "Vượt chỉ tiêu"
msgstr "Beyond its target"

msgid "phải làm"
msgstr "must"

msgid "ít nhất"
msgstr "at least"

msgid "tiếp tục"
msgstr "continue"

msgid "tham gia"
msgstr "join"

msgid "khuyến khích"
msgstr "encouraged"

msgid "vận động"
msgstr "mobilise"

msgid "chuẩn mực"
msgstr "norm"

msgid "chỉ đạo"
msgstr "steering"

msgid "Tên nhiệm vụ"
msgstr "Name of the task"

msgid "Ngắn, bắt đầu bằng một động từ."
msgstr "Short, beginning with a verb."

msgid "Đơn vị chủ trì"
msgstr "Leading unit"

msgid "Cấp thực hiện"
msgstr "Level"

msgid "Cơ sở Đoàn"
msgstr "Grassroots unions"

msgid "Nhịp"
msgstr "Cadence"

msgid "Một lần"
msgstr "Once"

msgid "Hằng tháng"
msgstr "Monthly"

msgid "Các đơn vị cùng làm chung một việc"
msgstr "The units do one thing together"

msgid "Văn bản kế hoạch"
msgstr "Plan document"

msgid ".docx, .pdf, .txt hoặc .md, tối đa 25 MB"
msgstr ".docx, .pdf, .txt or .md, at most 25 MB"

msgid "Tất cả"
msgstr "All"

msgid "Công việc"
msgstr "Work"

msgid "Cụm"
msgstr "Cluster"

msgid "Cụm 1"
msgstr "Cluster 1"

msgid ""
"Hạn đứng trước ngày bắt đầu. Chưa có gì bị mất; hãy sửa một trong hai ngày."
msgstr ""
"The due day lies before the first day. Nothing is lost; change one of the two."

msgid "Lịch"
msgstr "Calendar"

msgid "Danh hiệu"
msgstr "Titles"

msgid "Dữ liệu của tôi"
msgstr "My data"

msgid "Yêu cầu về dữ liệu"
msgstr "Requests about data"

msgid "Nhật ký"
msgstr "Journal"

msgid "Việc nền"
msgstr "Background work"

msgid "Trang của tôi"
msgstr "My page"

msgid "Bảng theo dõi"
msgstr "Board"

msgid "Báo cáo"
msgstr "Reports"

msgid "Hồ sơ"
msgstr "Record"

msgid "Của tôi"
msgstr "Mine"

msgid "Theo dõi"
msgstr "Board"

msgid "Tên thước đo"
msgstr "Name of the metric"

msgid "Ví dụ: Lượt đọc sách."
msgstr "For example: Books read."

msgid "Đơn vị tính"
msgstr "Counted in"

msgid "Viết sau con số, ví dụ: cuốn."
msgstr "Written behind the figure, for example: books."

msgid "Số chữ số sau dấu phẩy"
msgstr "Digits behind the comma"

msgid "Con số tính thế nào"
msgstr "How the figure is counted"

msgid "Đếm người theo thước đo"
msgstr "Count people by the metric"

msgid "chọn thước đo"
msgstr "choose a metric"

msgid "Chỉ khi đếm người khác nhau; thước đo ấy phải chưa có bút toán nào."
msgstr ""
"Only where different people are counted; that metric must have no entries yet."

msgid "Chữ trong chỉ tiêu được hiểu là thước đo này"
msgstr "Words of targets that mean this metric"

msgid ""
"Mỗi dòng một cụm từ: cuốn sách. Nếu một đơn vị là nhiều hơn một, ghi thêm: "
"trăm cuốn = 100."
msgstr ""
"One phrase a line: cuốn sách. Where one of it is more than one, add how many: "
"trăm cuốn = 100."

#, python-format
msgid "Không đọc được dòng “%(line)s”. Hãy ghi như: trăm cuốn = 100."
msgstr "The line “%(line)s” cannot be read. Write it like: trăm cuốn = 100."

#, python-format
msgid "“%(line)s”: số sau dấu bằng phải là số nguyên lớn hơn 0."
msgstr ""
"“%(line)s”: the number behind the equals sign must be a whole number above 0."

msgid "Hãy chọn thước đo mà mỗi lượt của nó là một người có mặt."
msgstr "Choose the metric of which each one is a person who was there."

#, python-format
msgid "Phong Trào: %(name)s"
msgstr "Phong Trào: %(name)s"

msgid "Việc của tôi"
msgstr "What concerns me"

msgid "Từ hôm qua"
msgstr "Since yesterday"

msgid "Từ thứ Sáu"
msgstr "Since Friday"

msgid "Bảy ngày qua"
msgstr "In the last seven days"

#, python-format
msgid "%(unit)s vừa ban hành %(plan)s"
msgstr "%(unit)s has published %(plan)s"

#, python-format
msgid "%(units)s đơn vị hoàn thành “%(title)s”"
msgstr "%(units)s units have met “%(title)s”"

#, python-format
msgid "%(units)s đơn vị cập nhật kết quả %(times)s lần"
msgstr "%(units)s units reported progress %(times)s times"

#, python-format
msgid "%(number)s trao đổi mới"
msgid_plural "%(number)s trao đổi mới"
msgstr[0] "%(number)s new comment"
msgstr[1] "%(number)s new comments"

msgid "cộng dồn"
msgstr "adds up"

msgid "trung bình"
msgstr "mean"

msgid "đếm người khác nhau"
msgstr "counts different people"

#, python-format
msgid "%(number)s chỉ tiêu"
msgid_plural "%(number)s chỉ tiêu"
msgstr[0] "%(number)s target"
msgstr[1] "%(number)s targets"

#, python-format
msgid "%(number)s loại hoạt động"
msgid_plural "%(number)s loại hoạt động"
msgstr[0] "%(number)s kind of activity"
msgstr[1] "%(number)s kinds of activities"

#, python-format
msgid "%(number)s bộ tiêu chí"
msgid_plural "%(number)s bộ tiêu chí"
msgstr[0] "%(number)s rubric"
msgstr[1] "%(number)s rubrics"

msgid "Chào buổi sáng"
msgstr "Good morning"

msgid "Chào buổi trưa"
msgstr "Good day"

msgid "Chào buổi chiều"
msgstr "Good afternoon"

msgid "Chào buổi tối"
msgstr "Good evening"

#, python-format
msgid "%(who)s: “%(title)s” chậm %(days)s ngày"
msgstr "%(who)s: “%(title)s” %(days)s days late"

#, python-format
msgid "%(number)s đơn vị nữa"
msgid_plural "%(number)s đơn vị nữa"
msgstr[0] "%(number)s more unit"
msgstr[1] "%(number)s more units"

#, python-format
msgid "%(days)s ngày qua chưa báo gì, bí thư cũng chưa đăng nhập"
msgstr "no report for %(days)s days, nor has the secretary signed in"

#, python-format
msgid ""
"%(days)s ngày qua chưa báo gì; %(number)s đơn vị chưa có bí thư, các bí thư "
"khác chưa đăng nhập"
msgstr ""
"no report for %(days)s days; %(number)s of these units have no secretary, the "
"other secretaries have not signed in"

#, python-format
msgid "%(days)s ngày qua chưa báo gì, chưa có bí thư"
msgstr "no report for %(days)s days, there is no secretary"

msgid "Câu giao việc"
msgstr "Sentences of duty"

msgid "Nhiệm vụ được giao"
msgstr "Obligations"

msgid "Nội dung đã đăng ký"
msgstr "Registered contents"

msgid "Khen thưởng"
msgstr "Awards"

msgid "Quyết định về đơn vị"
msgstr "Decision about units"

msgid "Trao đổi"
msgstr "Comments"

#, python-format
msgid "%(kind)s, ngày %(day)s"
msgstr "%(kind)s, %(day)s"

#, python-format
msgid "%(unit)s: báo cáo %(period)s chậm, hạn là %(day)s"
msgstr "%(unit)s: the report for %(period)s is late, it was due on %(day)s"

#, python-format
msgid "%(unit)s: báo cáo %(period)s, hạn %(day)s"
msgstr "%(unit)s: report for %(period)s, due on %(day)s"

#, python-format
msgid "%(unit)s xin miễn “%(title)s”"
msgstr "%(unit)s asks to be let off “%(title)s”"

#, python-format
msgid "%(unit)s xin gia hạn “%(title)s”"
msgstr "%(unit)s asks for another day for “%(title)s”"

#, python-format
msgid "%(unit)s đăng ký “%(title)s”"
msgstr "%(unit)s has registered for “%(title)s”"

#, python-format
msgid "%(number)s việc khác cũng chờ trả lời"
msgid_plural "%(number)s việc khác cũng chờ trả lời"
msgstr[0] "%(number)s other waits for an answer"
msgstr[1] "%(number)s others wait for an answer"

#, python-format
msgid "%(unit)s nộp báo cáo %(period)s"
msgstr "%(unit)s submitted its report for %(period)s"

#, python-format
msgid "%(number)s báo cáo khác cũng chờ nhận"
msgid_plural "%(number)s báo cáo khác cũng chờ nhận"
msgstr[0] "%(number)s other report waits"
msgstr[1] "%(number)s other reports wait"

#, python-format
msgid "%(number)s người chuyển sinh hoạt"
msgid_plural "%(number)s người chuyển sinh hoạt"
msgstr[0] "%(number)s person to be transferred"
msgstr[1] "%(number)s people to be transferred"

#, python-format
msgid "tự chấm điểm “%(title)s” đến hết %(day)s"
msgstr "give points for “%(title)s” until %(day)s"

#, python-format
msgid "hội đồng chấm “%(title)s”"
msgstr "the council judges “%(title)s”"

#, python-format
msgid "%(number)s kiến nghị về điểm, trả lời trước %(day)s"
msgid_plural "%(number)s kiến nghị về điểm, trả lời trước %(day)s"
msgstr[0] "%(number)s appeal about points, answer before %(day)s"
msgstr[1] "%(number)s appeals about points, answer before %(day)s"

#, python-format
msgid "%(number)s bản tự nhận xét"
msgid_plural "%(number)s bản tự nhận xét"
msgstr[0] "%(number)s self-review"
msgstr[1] "%(number)s self-reviews"

#, python-format
msgid "đồng chí được đề cử “%(title)s”, trả lời trước %(day)s"
msgstr "you are nominated for “%(title)s”, answer before %(day)s"

#, python-format
msgid "bỏ phiếu “%(title)s”"
msgstr "vote on “%(title)s”"

#, python-format
msgid "đề cử “%(title)s” đến hết %(day)s"
msgstr "nominate for “%(title)s” until %(day)s"

#, python-format
msgid "công bố kết quả “%(title)s”"
msgstr "publish the result of “%(title)s”"

#, python-format
msgid "%(number)s người xin vào lại tài khoản"
msgid_plural "%(number)s người xin vào lại tài khoản"
msgstr[0] "%(number)s person asks to be let in again"
msgstr[1] "%(number)s people ask to be let in again"

#, python-format
msgid "%(number)s yêu cầu về dữ liệu cá nhân, hạn %(day)s"
msgid_plural "%(number)s yêu cầu về dữ liệu cá nhân, hạn sớm nhất %(day)s"
msgstr[0] "%(number)s request about personal data, due %(day)s"
msgstr[1] "%(number)s requests about personal data, the first due %(day)s"

#, python-format
msgid "kế hoạch %(number)s"
msgstr "plan %(number)s"

#, python-format
msgid "tệp “%(name)s” chưa đọc được"
msgstr "the file “%(name)s” could not be read"

#, python-format
msgid "bản sửa đổi của %(plan)s"
msgstr "the amendment of %(plan)s"

#, python-format
msgid "đọc lại %(plan)s"
msgstr "the review of %(plan)s"

#, python-format
msgid "%(number)s điểm cần làm rõ"
msgstr "%(number)s questions"

#, python-format
msgid "điều chỉnh: %(reason)s"
msgstr "correction: %(reason)s"

msgid "đã điều chỉnh"
msgstr "taken back"

msgid "Phong trào của chúng ta"
msgstr "Our movement"

msgid "Chờ đồng chí trả lời:"
msgstr "Waiting for your answer:"

msgid "Hoạt động sắp tới"
msgstr "Activities to come"

msgid "Đọc kế hoạch"
msgstr "Read the plan"

msgid "Việc của đơn vị"
msgstr "What the unit owes"

#, python-format
msgid "và %(number)s việc nữa"
msgid_plural "và %(number)s việc nữa"
msgstr[0] "and %(number)s more"
msgstr[1] "and %(number)s more"

msgid "Xem theo tháng"
msgstr "See it by month"

msgid "Đơn vị không còn việc nào chưa xong"
msgstr "The unit has nothing left to do"

msgid ""
"Khi kế hoạch giao việc cho chi đoàn hoặc cơ sở Đoàn của đồng chí, việc và hạn "
"sẽ hiện ở đây."
msgstr ""
"When a plan charges your branch or grassroots union with something, it stands "
"here with its due day."

msgid "Dành cho đoàn viên"
msgstr "For members"

msgid "Chuẩn mực để rèn mình"
msgstr "Norms to live up to"

msgid "Không ai chấm điểm điều này."
msgstr "Nobody scores this."

msgid "Đọc"
msgstr "Read"

msgid "Chưa có phong trào nào"
msgstr "No movement yet"

msgid ""
"Khi kế hoạch được ban hành, việc dành cho đoàn viên và các chuẩn mực sẽ hiện "
"ở đây."
msgstr ""
"When a plan is published, what is meant for members and the norms will be "
"here."

#, python-format
msgid "Chào %(name)s"
msgstr "Hello %(name)s"

msgid ""
"Đồng chí quản trị dịch vụ. Số liệu và con người của phong trào thuộc về các "
"đơn vị; ở đây có việc nền và tình trạng của máy chủ."
msgstr ""
"You look after the service. Figures and people of the movement belong to the "
"units; here are the background work and the state of the server."

msgid "Xem việc nền"
msgstr "See the background work"

msgid ""
"Tài khoản này chưa gắn với đơn vị nào. Đồng chí nhờ bí thư chi đoàn hoặc cán "
"bộ phụ trách của cơ quan ghi chức vụ; trang này sẽ tự có việc của đồng chí."
msgstr ""
"This account belongs to no unit yet. Ask the secretary of your branch or the "
"officer in charge to enter your office; your work will then be here."

#, python-format
msgid "Có %(number)s việc đáng xem."
msgstr "%(number)s things are worth a look."

msgid "Hôm nay không có gì phải chờ."
msgstr "Nothing waits today."

msgid "Đang chậm"
msgstr "Late"

msgid "Vừa đổi"
msgstr "Just changed"

msgid "bảy ngày qua chưa có gì mới"
msgstr "nothing new in the last seven days"

msgid "Xem cả tuần"
msgstr "See the whole week"

msgid "Chờ đồng chí"
msgstr "Waiting for you"

msgid "không có gì"
msgstr "nothing"

msgid "Còn im lặng"
msgstr "Still silent"

msgid "Nhắc các đơn vị này"
msgstr "Remind these units"

msgid "mọi đơn vị đã lên tiếng"
msgstr "every unit has spoken"

msgid "chưa có kế hoạch nào được ban hành"
msgstr "no plan is published yet"

msgid "Mở bảng theo dõi"
msgstr "Open the board"

msgid "Xem toàn cảnh"
msgstr "See the whole picture"

msgid "Mở kế hoạch"
msgstr "Open the plan"

#, python-format
msgid "%(number)s nhiệm vụ"
msgstr "%(number)s tasks"

msgid "Xem đọc tới đâu"
msgstr "See how far the reading is"

msgid "Xem bản sửa đổi"
msgstr "See the amendment"

msgid "Đọc lại"
msgstr "Review"

msgid "Bắt đầu từ kế hoạch đã ký"
msgstr "It begins with the signed plan"

msgid ""
"Đồng chí tải văn bản lên, máy đọc từng câu và chia việc. Bảng theo dõi sẽ "
"hiện ở đây sau khi ban hành."
msgstr ""
"Upload the document; every sentence is read and the work laid out. The board "
"will be here once it is published."

msgid "Tải kế hoạch lên"
msgstr "Upload a plan"

msgid "Kế hoạch khác đang thực hiện"
msgstr "Other plans in force"

msgid "Phong trào ở các đơn vị"
msgstr "The movement in the units"

#, python-format
msgid "%(number)s đơn vị"
msgid_plural "%(number)s đơn vị"
msgstr[0] "%(number)s unit"
msgstr[1] "%(number)s units"

msgid "Chưa có kế hoạch nào được ban hành."
msgstr "No plan is published yet."

msgid "Điều gì vừa đổi"
msgstr "What has changed"

msgid "Xem báo cáo"
msgstr "See reports"

msgid "Đơn vị, nơi chậm nhiều đứng trước"
msgstr "Units, those most behind first"

#, python-format
msgid ""
"%(met)s hoàn thành, %(doing)s đang thực hiện, %(late)s chậm, %(none)s chưa "
"thực hiện"
msgstr "%(met)s met, %(doing)s in progress, %(late)s late, %(none)s not yet"

msgid "Chưa có số liệu"
msgstr "No figures yet"

msgid ""
"Khi kế hoạch được ban hành, tình hình từng đơn vị sẽ hiện ở đây. Trang này "
"chỉ để xem."
msgstr ""
"When a plan is published, how each unit stands will be here. This page is for "
"reading only."

msgid "Cần nộp:"
msgstr "Due:"

msgid "Báo cáo của đơn vị đã viết sẵn"
msgstr "The unit's report is already written"

msgid ""
"Câu chữ và số liệu lấy từ việc đã ghi; đồng chí đọc lại, sửa lời rồi nộp."
msgstr ""
"Sentences and figures come from the work recorded; read them, change the "
"words, and submit."

msgid "Đơn vị đang ở đâu so với kế hoạch"
msgstr "Where the unit stands beside the plan"

msgid ""
"Tiến độ, các chi đoàn bên dưới và kết quả, vẽ thành hình và có bảng số liệu."
msgstr ""
"Progress, the branches below and results, as drawings with their tables."

msgid "Tuần qua có gì đổi"
msgstr "What changed last week"

#, python-format
msgid ""
"Tài khoản này được vào lại bằng giấy mời lúc %(day)s: %(asker)s đề nghị, "
"%(officer)s xác nhận. Nếu không phải đồng chí, hãy đổi mật khẩu ngay và báo "
"cho cán bộ cấp trên."
msgstr ""
"This account was entered again by an invitation at %(day)s: %(asker)s asked "
"for it, %(officer)s confirmed it. If it was not you, change the password at "
"once and tell the officer of the level above."

#, python-format
msgid "%(asker)s (%(unit)s) đề nghị cấp lại lối vào tài khoản này cho đồng chí."
msgstr "%(asker)s (%(unit)s) asks to let you into this account again."

msgid "Không phải tôi nhờ: hủy"
msgstr "I did not ask for this: void it"

msgid ""
"Xem hạn của các nhiệm vụ và những buổi đã đăng ký ngay trong lịch của điện "
"thoại: Google, Apple hay Outlook."
msgstr ""
"See due days and registered dates in the calendar of your phone: Google, "
"Apple or Outlook."

msgid "Địa chỉ của lịch"
msgstr "Address of the calendar"

msgid ""
"Ai có địa chỉ này đều xem được lịch, không cần đăng nhập. Lỡ lộ thì đổi địa "
"chỉ."
msgstr ""
"Whoever has this address sees the calendar without signing in. If it got out, "
"change it."

msgid "Thêm vào lịch của máy này"
msgstr "Add to the calendar of this device"

msgid "Đổi địa chỉ"
msgstr "Change the address"

msgid "Bỏ lịch này"
msgstr "Close this calendar"

msgid ""
"Hạn của việc đơn vị làm và những buổi đơn vị đã đăng ký; gửi địa chỉ cho cả "
"ban chấp hành."
msgstr ""
"Due days of what the unit does, and the dates that it registered; give the "
"address to the whole committee."

msgid ""
"Hạn của mọi việc đồng chí được xem, và những buổi các đơn vị của đồng chí đã "
"đăng ký."
msgstr ""
"Due days of all that you may see, and the dates that your units registered."

msgid "Tạo địa chỉ lịch"
msgstr "Make an address"

msgid "Thêm bằng địa chỉ"
msgstr "Add it by its address"

msgid "Google Lịch (trên máy tính): Lịch khác, dấu cộng, Từ URL, dán địa chỉ."
msgstr ""
"Google Calendar (on a computer): Other calendars, plus, From URL, paste the "
"address."

msgid ""
"Apple: Cài đặt, Lịch, Tài khoản, Thêm tài khoản, Khác, Thêm lịch đã đăng ký."
msgstr ""
"Apple: Settings, Calendar, Accounts, Add Account, Other, Add Subscribed "
"Calendar."

msgid "Outlook: Thêm lịch, Đăng ký từ web, dán địa chỉ."
msgstr "Outlook: Add calendar, Subscribe from web, paste the address."

msgid "Thêm thước đo"
msgstr "Add a metric"

msgid ""
"Mọi con số của phong trào được ghi theo một thước đo ở đây. Thước đo đã dùng "
"thì không xóa được, chỉ thôi dùng; số liệu đã ghi còn nguyên."
msgstr ""
"Every figure of the movement is recorded by one of these metrics. A metric "
"cannot be deleted, only retired; what was recorded stays."

msgid "Cách tính"
msgstr "How it is counted"

msgid "Đã ghi"
msgstr "Recorded"

msgid "Dùng ở đâu"
msgstr "Where it is used"

msgid "Chữ trong chỉ tiêu"
msgstr "Words of targets"

msgid "Việc"
msgstr "Work"

#, python-format
msgid "theo “%(name)s”"
msgstr "by “%(name)s”"

msgid "Thôi dùng"
msgstr "Stop using"

msgid "Dùng lại"
msgstr "Use again"

msgid ""
"Kế hoạch, việc, nội dung, trao đổi, quyết định, đơn vị, đoàn viên; không cần "
"dấu"
msgstr ""
"Plans, duties, contents, comments, decisions, units, members; accents may be "
"left out"

msgid "Còn nữa; hãy gõ thêm chữ để thu hẹp."
msgstr "There is more; type another word to narrow it down."

msgid "Hãy gõ ít nhất hai chữ cái."
msgstr "Type at least two letters."

msgid "Chưa thấy gì"
msgstr "Nothing found"

msgid ""
"Hãy gõ ít chữ hơn hoặc chữ khác. Chỉ tìm trong những gì đồng chí được xem."
msgstr "Type fewer or other words. Only what you may see is searched."

msgid "Vì sao có con số này?"
msgstr "Why is this figure what it is?"

msgid "Theo đơn vị"
msgstr "By unit"

msgid "Theo tháng"
msgstr "By month"

msgid "Theo cụm"
msgstr "By cluster"

msgid "Từng lần ghi"
msgstr "Each entry"

msgid ""
"Chưa có lần ghi nào. Khi đơn vị báo kết quả hoặc hoạt động được điểm danh, "
"mỗi lần sẽ hiện ở đây."
msgstr ""
"No entry yet. Once units report results, or people check in at activities, "
"each entry will stand here."

msgid "Các lần ghi trước đó"
msgstr "Earlier entries"

msgid "Ảnh minh chứng"
msgstr "Photos as evidence"

msgid "Câu của kế hoạch"
msgstr "The sentence of the plan"

#, python-format
msgid "%(code)s, %(plan)s"
msgstr "%(code)s, %(plan)s"

msgid "Lịch có địa chỉ mới; địa chỉ cũ không dùng được nữa."
msgstr "The calendar has a new address; the old one does not work any more."

msgid "Đã bỏ lịch; địa chỉ không dùng được nữa."
msgstr "The calendar is closed; its address does not work any more."

msgid ""
"Đã ghi thước đo. Chỉ tiêu có chữ được hiểu là thước đo này sẽ được đo theo."
msgstr ""
"The metric is saved. Targets whose words mean it will be measured by it."

#, python-format
msgid "Dùng lại “%(name)s”."
msgstr "“%(name)s” is in use again."

#, python-format
msgid "Thôi dùng “%(name)s”; số liệu đã ghi còn nguyên."
msgstr "“%(name)s” is retired; what was recorded stays."

msgid "Kỳ"
msgstr "Period"

msgid "Từ ngày"
msgstr "From"

msgid "Hoạt động từng ngày"
msgstr "Activities day by day"

msgid "Hoạt động đã tổ chức"
msgstr "Activities held"

msgid ""
"Ô càng đậm, càng lớn thì càng nhiều. Đếm cả hoạt động ngoài kế hoạch, chưa "
"đếm hoạt động chưa kết thúc."
msgstr ""
"The darker and larger a square, the more there were. Activities outside the "
"plan count too; those that have not ended do not yet."

#, python-format
msgid "%(period)s chưa có hoạt động nào kết thúc."
msgstr "%(period)s: no activity has ended yet."

#, python-format
msgid ""
"%(period)s có %(times)s hoạt động trong %(days)s ngày; đông nhất là ngày "
"%(best)s (%(most)s)."
msgstr ""
"%(period)s: %(times)s activities on %(days)s days; most on %(best)s "
"(%(most)s)."

#, python-format
msgid "%(number)s hoạt động đã tổ chức, mới nhất là “%(title)s”."
msgstr "%(number)s activities held, the newest “%(title)s”."

#, python-format
msgid "%(number)s hoạt động đã tổ chức."
msgstr "%(number)s activities held."

#, python-format
msgid "%(number)s việc vừa hoàn thành."
msgid_plural "%(number)s việc vừa hoàn thành."
msgstr[0] "%(number)s duty was met."
msgstr[1] "%(number)s duties were met."

#, python-format
msgid "%(number)s việc mới được giao."
msgid_plural "%(number)s việc mới được giao."
msgstr[0] "%(number)s duty is new."
msgstr[1] "%(number)s duties are new."

#, python-format
msgid "%(number)s việc vừa quá hạn mà chưa xong."
msgid_plural "%(number)s việc vừa quá hạn mà chưa xong."
msgstr[0] "%(number)s duty has become late."
msgstr[1] "%(number)s duties have become late."

#, python-format
msgid "%(metric)s tăng thêm %(more)s."
msgstr "%(metric)s rose by %(more)s."

#, python-format
msgid "%(number)s việc có minh chứng đang chờ xác nhận."
msgid_plural "%(number)s việc có minh chứng đang chờ xác nhận."
msgstr[0] "Evidence of %(number)s duty waits to be confirmed."
msgstr[1] "Evidence of %(number)s duties waits to be confirmed."

#, python-format
msgid "%(days)s ngày qua chưa nghe gì từ %(names)s."
msgstr "Nothing heard for %(days)s days from %(names)s."

#, python-format
msgid "%(days)s ngày qua chưa nghe gì từ %(names)s và %(more)s đơn vị nữa."
msgstr "Nothing heard for %(days)s days from %(names)s and %(more)s more."

msgid "Tiến độ so với kế hoạch"
msgstr "Progress beside the plan"

msgid "Đến hết ngày"
msgstr "By the end of"

msgid "Theo đường thẳng của kế hoạch"
msgstr "Straight course of the plan"

msgid "Đã hoàn thành"
msgstr "Met"

#, python-format
msgid "%(period)s chưa có việc nào đến kỳ."
msgstr "%(period)s: nothing is to be done."

#, python-format
msgid "%(period)s chưa bắt đầu; có %(whole)s việc phải làm."
msgstr "%(period)s has not begun; there are %(whole)s duties."

#, python-format
msgid ""
"Đến %(day)s đã hoàn thành %(done)s trong %(whole)s việc (%(share)s); theo "
"đường thẳng của kế hoạch lẽ ra là %(should)s, còn kém %(less)s việc."
msgstr ""
"By %(day)s, %(done)s of %(whole)s duties were met (%(share)s); on the "
"straight course of the plan it would be %(should)s: %(less)s behind."

#, python-format
msgid ""
"Đến %(day)s đã hoàn thành %(done)s trong %(whole)s việc (%(share)s), hơn "
"đường thẳng của kế hoạch %(less)s việc."
msgstr ""
"By %(day)s, %(done)s of %(whole)s duties were met (%(share)s): %(less)s ahead "
"of the straight course of the plan."

#, python-format
msgid ""
"Đến %(day)s đã hoàn thành %(done)s trong %(whole)s việc (%(share)s), đúng "
"đường thẳng của kế hoạch."
msgstr ""
"By %(day)s, %(done)s of %(whole)s duties were met (%(share)s), just on the "
"straight course of the plan."

msgid ""
"Đường thẳng: mỗi việc đi đều từ ngày đầu đến hạn của nó. Không tính việc kế "
"hoạch chỉ khuyến khích."
msgstr ""
"Straight course: each duty goes evenly from its first day to its due day. "
"What the plan only encourages is not counted."

#, python-format
msgid "%(number)s việc hoàn thành không rõ ngày được tính vào mốc cuối."
msgstr "%(number)s met on an unknown day count at the last mark."

msgid "Việc được giao"
msgstr "Obligations"

msgid "Việc đã hoàn thành"
msgstr "Duties that are met"

msgid "Việc đang thực hiện"
msgstr "Duties in progress"

msgid "Việc chậm"
msgstr "Late duties"

msgid "Việc chưa thực hiện"
msgstr "Duties not begun"

msgid "Việc mới được giao"
msgstr "New duties"

msgid "Việc có minh chứng chờ xác nhận"
msgstr "Duties whose evidence waits to be confirmed"

msgid "Việc đã đăng ký nội dung"
msgstr "Duties with a registered content"

msgid "Việc đã có hoạt động"
msgstr "Duties with an activity"

msgid "Việc đã có minh chứng"
msgstr "Duties with evidence"

msgid "Từ việc được giao đến hoàn thành"
msgstr "From duty to done"

msgid "Bậc"
msgstr "Step"

msgid "Số việc"
msgstr "Duties"

msgid "Phần trong việc được giao"
msgstr "Share of what was given"

msgid "Mỗi bậc đếm riêng: có việc hoàn thành mà không qua đủ các bậc."
msgstr ""
"Each step is counted by itself: a duty may be met without having gone through "
"all of them."

msgid "Được giao"
msgstr "Given"

msgid "Có hoạt động"
msgstr "With an activity"

msgid "Có minh chứng"
msgstr "With evidence"

#, python-format
msgid "%(period)s chưa có việc nào được giao."
msgstr "%(period)s: nothing was given."

#, python-format
msgid ""
"Trong %(all)s việc được giao: %(registered)s đã đăng ký, %(activity)s có hoạt "
"động, %(evidence)s có minh chứng, %(met)s hoàn thành."
msgstr ""
"Of %(all)s duties, %(registered)s are registered, %(activity)s have an "
"activity, %(evidence)s have evidence, %(met)s are met."

#, python-format
msgid "Rơi nhiều nhất giữa “%(before)s” và “%(after)s”: %(lost)s việc."
msgstr "Most are lost between “%(before)s” and “%(after)s”: %(lost)s."

msgid "So sánh các cụm"
msgstr "Clusters compared"

msgid "So sánh các đơn vị"
msgstr "Units compared"

msgid "Lượt người tham gia"
msgstr "Participations"

msgid ""
"Nơi có phần việc chậm lớn hơn đứng trước. Việc nhiều đơn vị cùng làm được "
"tính ở từng nơi."
msgstr ""
"Where a larger share is late stands first. What several units do together "
"counts with each of them."

msgid "Chưa thuộc cụm nào"
msgstr "In no cluster"

msgid ""
"Chưa có nơi nào để so sánh: không đơn vị nào bên dưới phải làm việc gì trong "
"kỳ này."
msgstr "Nothing to compare: no unit below has anything to do in this period."

#, python-format
msgid "Chỉ có %(name)s: hoàn thành %(met)s trong %(total)s việc."
msgstr "Only %(name)s: %(met)s of %(total)s duties met."

#, python-format
msgid "Trong %(number)s nơi chưa nơi nào hoàn thành việc nào."
msgstr "None of the %(number)s has met anything yet."

#, python-format
msgid ""
"Trong %(number)s nơi, %(best)s hoàn thành nhiều nhất (%(share)s); không nơi "
"nào chậm."
msgstr "Of %(number)s, %(best)s has met most (%(share)s); none is late."

#, python-format
msgid ""
"Trong %(number)s nơi, %(best)s hoàn thành nhiều nhất (%(share)s); %(worst)s "
"chậm nhiều nhất (%(late)s)."
msgstr ""
"Of %(number)s, %(best)s has met most (%(share)s); %(worst)s is late with most "
"(%(late)s)."

msgid "các đơn vị chưa thuộc cụm nào"
msgstr "the units in no cluster"

msgid "Nơi tổ chức hoạt động"
msgstr "Where activities were held"

msgid "Số hoạt động"
msgstr "Activities"

msgid "Vĩ độ"
msgstr "Latitude"

msgid "Kinh độ"
msgstr "Longitude"

msgid ""
"Chỉ có nơi mà người tổ chức ghi cho hoạt động; không có nơi của người tham "
"gia."
msgstr ""
"Only places that organisers gave to their activities; nothing of where people "
"were."

#, python-format
msgid "%(period)s chưa có hoạt động nào."
msgstr "%(period)s: no activity yet."

#, python-format
msgid ""
"%(unknown)s hoạt động, chưa hoạt động nào ghi tọa độ. Người tổ chức ghi ở "
"trang của hoạt động."
msgstr ""
"%(unknown)s activities, none of which has a place on the map. Organisers set "
"it on the page of the activity."

#, python-format
msgid ""
"%(period)s có %(times)s hoạt động ở %(places)s nơi; nhiều nhất tại %(best)s "
"(%(most)s)."
msgstr ""
"%(period)s: %(times)s activities in %(places)s places; most at %(best)s "
"(%(most)s)."

#, python-format
msgid "%(metric)s theo thời gian"
msgstr "%(metric)s over time"

msgid "Cộng dồn"
msgstr "Running total"

msgid "Đếm mọi hoạt động của đơn vị và bên dưới, kể cả ngoài kế hoạch."
msgstr "Counts all that the unit and those below it do, outside the plan too."

#, python-format
msgid "%(period)s chưa ghi nhận gì: %(metric)s."
msgstr "%(period)s: nothing recorded of this yet (%(metric)s)."

#, python-format
msgid ""
"%(period)s có %(total)s %(noun)s; nhiều nhất là %(best)s với %(most)s "
"(%(share)s)."
msgstr ""
"%(period)s: %(total)s %(noun)s; most in %(best)s with %(most)s (%(share)s)."

msgid "Con số vững đến đâu"
msgstr "How sure the figures are"

msgid ""
"Khai báo: đơn vị nói. Có minh chứng: có ảnh, tệp kèm. Xác nhận: người khác "
"nhận là đúng. Đối chiếu: khớp với điểm danh hoặc nguồn ngoài."
msgstr ""
"Declared: the unit says so. With evidence: photos or files show it. "
"Confirmed: somebody else says it is right. Cross-checked: it agrees with "
"check-ins or an outside source."

#, python-format
msgid "%(period)s sổ kết quả chưa có gì."
msgstr "%(period)s: nothing in the ledger yet."

#, python-format
msgid ""
"%(metric)s: trong %(total)s, %(sure)s đã được xác nhận hoặc đối chiếu; "
"%(said)s mới là khai báo."
msgstr ""
"%(metric)s: of %(total)s, %(sure)s are confirmed or cross-checked; %(said)s "
"are only declared."

msgid "Mức hài lòng"
msgstr "Satisfaction"

msgid "Điểm trung bình"
msgstr "Mean"

msgid "Số lần ghi"
msgstr "Times recorded"

msgid "Trên thang 5 điểm. Dưới 5 lần ghi thì con số còn tùy may rủi."
msgstr "Out of 5. With fewer than 5 records the figure is still up to chance."

#, python-format
msgid "%(period)s chưa ai ghi mức hài lòng."
msgstr "%(period)s: nobody has recorded satisfaction yet."

#, python-format
msgid "Trung bình %(mean)s trên 5 điểm, từ %(times)s lần ghi."
msgstr "On average %(mean)s out of 5, from %(times)s records."

#, python-format
msgid ""
"Trung bình %(mean)s trên 5 điểm, từ %(times)s lần ghi; cao nhất là %(best)s "
"(%(most)s)."
msgstr ""
"On average %(mean)s out of 5, from %(times)s records; highest in %(best)s "
"(%(most)s)."

msgid "Chỉ tiêu của kế hoạch"
msgstr "Numbers of the plan"

msgid "Nhiệm vụ"
msgstr "Tasks"

msgid "Đã làm"
msgstr "Made"

msgid "Chỉ tiêu"
msgstr "Target"

msgid "Lẽ ra đến nay"
msgstr "Should be by now"

msgid "Tình hình"
msgstr "How it stands"

msgid ""
"Kém xa đường thẳng nhất đứng trước. Tính từ ngày đầu của việc đến hết kỳ đang "
"xem."
msgstr ""
"Farthest behind the straight course first. Counted from the first day of the "
"duty to the end of the period."

msgid "Đã đạt"
msgstr "Reached"

msgid "Có nguy cơ không đạt"
msgstr "At risk"

msgid "Đang theo kịp"
msgstr "On its way"

msgid "Chưa làm gì"
msgstr "Not begun"

msgid "Trong kỳ này kế hoạch không đặt con số nào cộng dồn được."
msgstr "In this period the plan sets no number that adds up."

#, python-format
msgid ""
"%(met)s trong %(number)s chỉ tiêu đã đạt; không chỉ tiêu nào kém xa đường "
"thẳng."
msgstr ""
"%(met)s of %(number)s numbers are reached; none is far behind its straight "
"course."

#, python-format
msgid ""
"%(met)s trong %(number)s chỉ tiêu đã đạt; %(behind)s chỉ tiêu kém xa đường "
"thẳng, xa nhất là “%(title)s”: %(done)s trong %(target)s."
msgstr ""
"%(met)s of %(number)s numbers are reached; %(behind)s are far behind their "
"straight course, farthest “%(title)s”: %(done)s of %(target)s."

#, python-format
msgid "Hình vẽ %(number)s dòng đầu; bảng có đủ."
msgstr "The drawing shows the first %(number)s rows; the table has all."

msgid "Bảng số liệu"
msgstr "Table of figures"

msgid "Toàn cảnh"
msgstr "The whole picture"

#, python-format
msgid "Từ ngày %(day)s đến nay"
msgstr "Since %(day)s"

msgid "Chưa có gì đổi. Đồng chí chọn một ngày xa hơn để xem lại."
msgstr "Nothing has changed. Choose an earlier day to look back."

msgid "In"
msgstr "Print"

#, python-format
msgid "%(number)s việc của %(period)s"
msgid_plural "%(number)s việc của %(period)s"
msgstr[0] "%(number)s duty of %(period)s"
msgstr[1] "%(number)s duties of %(period)s"

#, python-format
msgid "từ ngày %(day)s"
msgstr "from %(day)s"

#, python-format
msgid "hoàn thành đến hết ngày %(day)s, không kể việc chỉ khuyến khích"
msgstr "met by the end of %(day)s, without what is only encouraged"

msgid "Không có việc nào."
msgstr "None."

msgid "Chưa có gì để vẽ"
msgstr "Nothing to draw yet"

msgid ""
"Khi một kế hoạch được ban hành, tiến độ, so sánh các cụm và kết quả sẽ hiện ở "
"đây."
msgstr "Once a plan is published, progress, clusters and results will be here."

msgid "Xem các kế hoạch"
msgstr "See the plans"

msgid "khai báo"
msgstr "declared"

msgid "có minh chứng"
msgstr "with evidence"

msgid "đã đối chiếu"
msgstr "cross-checked"

msgid "Hãy ghi lý do điều chỉnh, để người xem sau biết vì sao con số thay đổi."
msgstr ""
"Please give the reason for the correction, so that whoever looks later knows "
"why the figure changed."

msgid ""
"Đã có thước đo tên này, có thể đã thôi dùng. Hãy dùng lại thước đo ấy, hoặc "
"đặt tên khác."
msgstr ""
"There is a metric of this name, perhaps a retired one. Use that one again, or "
"choose another name."

#, python-format
msgid ""
"Chữ “%(words)s” đang được hiểu là thước đo “%(metric)s”. Hãy bỏ chữ ấy ở đó "
"trước."
msgstr ""
"The words “%(words)s” mean the metric “%(metric)s”. Take them away there "
"first."

msgid ""
"Chỉ đếm được người khác nhau theo một thước đo cộng dồn chưa có bút toán nào. "
"Hãy thêm thước đo cộng dồn mới, rồi đếm người theo thước đo ấy."
msgstr ""
"Different people can only be counted by a metric that adds up and has no "
"entries yet. Add a new one that adds up, then count people by it."

msgid ""
"Phần mềm tự ghi hoặc báo cáo dùng thước đo này, nên không thôi dùng được; chỉ "
"đổi được tên."
msgstr ""
"The software records by this metric itself or reports use it, so it cannot be "
"retired; it can only be renamed."

#, python-format
msgid ""
"Thước đo “%(name)s” đếm người theo thước đo này. Hãy thôi dùng thước đo ấy "
"trước."
msgstr "The metric “%(name)s” counts people by this one. Retire that one first."

#, python-format
msgid "Tự chấm đến hết %(day)s: %(title)s"
msgstr "Give your unit points until %(day)s: %(title)s"

msgid "Được mời chấm trong hội đồng"
msgstr "Asked to judge on a council"

#, python-format
msgid "Hội đồng bắt đầu xem xét: %(title)s"
msgstr "The council begins to look: %(title)s"

msgid "Công bố kết quả dự kiến"
msgstr "Provisional results announced"

#, python-format
msgid "Kết quả dự kiến của %(unit)s: %(title)s"
msgstr "Provisional results of %(unit)s: %(title)s"

msgid "Đơn vị kiến nghị về điểm"
msgstr "A unit appeals about points"

#, python-format
msgid "%(unit)s kiến nghị điều kiện %(code)s: %(title)s"
msgstr "%(unit)s appeals about condition %(code)s: %(title)s"

msgid "Trả lời kiến nghị về điểm"
msgstr "Answer to an appeal about points"

#, python-format
msgid "Trả lời kiến nghị điều kiện %(code)s: %(title)s"
msgstr "Answer about condition %(code)s: %(title)s"

msgid "Công bố kết quả đánh giá"
msgstr "Results of an evaluation published"

#, python-format
msgid "Kết quả đánh giá của %(unit)s: %(title)s"
msgstr "Results of %(unit)s: %(title)s"

msgid "Từ"
msgstr "From"

msgid "Đến"
msgstr "Until"

msgid "Gộp thư: mỗi sáng một thư cho mọi thông báo của ngày trước"
msgstr "One letter each morning with all notices of the day before"

#, python-format
msgid "Nhóm chat của %(unit)s"
msgstr "Group chat of %(unit)s"

msgid "Riêng tôi"
msgstr "For me alone"

msgid "Để nhận ra kênh này trong danh sách, ví dụ “Nhóm BCH”."
msgstr ""
"To tell this channel from others in the list, such as “Committee group”."

msgid "Đơn vị nhận"
msgstr "Receiving unit"

#, python-format
msgid "%(first)s, và %(number)s thông báo nữa"
msgstr "%(first)s, and %(number)s more notices"

msgid "Đồng chí được đề nghị chuyển sinh hoạt"
msgstr "You are to be transferred"

#, python-format
msgid "%(sending)s đề nghị chuyển sinh hoạt của đồng chí về %(receiving)s"
msgstr "%(sending)s asks for your transfer to %(receiving)s"

msgid "Đồng chí được nhận về nơi sinh hoạt mới"
msgstr "Your new unit has taken you over"

#, python-format
msgid "%(receiving)s đã nhận đồng chí về sinh hoạt"
msgstr "%(receiving)s has taken you over"

msgid "Nơi sinh hoạt mới chưa nhận đồng chí"
msgstr "Your new unit does not take you over yet"

#, python-format
msgid ""
"%(receiving)s chưa nhận đồng chí về sinh hoạt; lý do ở trang của đồng chí"
msgstr ""
"%(receiving)s does not take you over yet; the reason stands on your page"

msgid "Việc chuyển sinh hoạt của đồng chí được rút lại"
msgstr "Your transfer was taken back"

#, python-format
msgid ""
"%(sending)s đã rút lại việc chuyển sinh hoạt của đồng chí về %(receiving)s"
msgstr "%(sending)s has taken back your transfer to %(receiving)s"

msgid "Webhook (JSON)"
msgstr "Webhook (JSON)"

msgid "Trình duyệt"
msgstr "Browser"

msgid "đang gửi"
msgstr "going out"

msgid "đã gửi"
msgstr "sent"

msgid "không gửi được"
msgstr "could not be sent"

msgid "Tin thử từ Phong Trào"
msgstr "A trial message from Phong Trào"

msgid "Kênh này đã nối. Thông báo sẽ đến đây."
msgstr "This channel is connected. Notices will arrive here."

msgid ""
"Đường dẫn này không đúng hoặc đã cũ. Hãy đăng nhập rồi chọn lại ở trang Thông "
"báo."
msgstr "This link is wrong or old. Sign in and choose on the page Notices."

msgid ""
"Thông tin chưa đúng dạng dịch vụ cấp. Hãy chép lại nguyên văn theo các bước ở "
"trên."
msgstr ""
"This does not look like what the service gives out. Copy it again, letter by "
"letter, by the steps above."

msgid "Không tìm thấy máy chủ trong địa chỉ này. Hãy kiểm tra lại tên máy chủ."
msgstr "There is no such host. Check the name of the host in this address."

msgid ""
"Địa chỉ này dẫn vào mạng nội bộ nên không gửi được. Hãy dùng địa chỉ công "
"khai, hoặc nhờ người quản trị máy chủ khai mạng ấy (CHAT_NETWORKS)."
msgstr ""
"This address leads into a private network, so nothing can be sent there. Use "
"a public address, or ask whoever runs the server to name the network "
"(CHAT_NETWORKS)."

msgid "Địa chỉ phải bắt đầu bằng https:// để tin không bị đọc trộm trên đường."
msgstr ""
"The address has to begin with https://, so that nobody reads along on the way."

msgid ""
"Trình duyệt này dùng dịch vụ đẩy tin chưa được hỗ trợ. Hãy nhận qua thư hoặc "
"kênh chat."
msgstr ""
"This browser uses a push service that is not supported yet. Get notices by "
"mail or chat instead."

msgid "Kênh này đã có rồi. Hãy bấm “Gửi thử” ở dòng của nó."
msgstr "You have this channel already. Press “Try” on its line."

msgid ""
"Mỗi người, mỗi đơn vị có tối đa 10 kênh. Hãy gỡ bớt một kênh không dùng nữa."
msgstr ""
"A person or unit has at most 10 channels. Remove one that is not used any "
"more."

msgid ""
"Chưa gửi được tin thử. Hãy xem lại thông tin của kênh (hoặc gỡ rồi thêm lại), "
"sau đó gửi thử lần nữa."
msgstr ""
"The trial message did not arrive. Check the channel (or remove it and add it "
"again), then try once more."

msgid "Vừa gửi thử xong. Hãy xem tin đã tới chưa, rồi mười giây nữa gửi lại."
msgstr ""
"It was tried just now. See whether the message arrived, and try again in ten "
"seconds."

msgid "Kênh chat"
msgstr "Chat"

msgid "Cán bộ nhắc việc"
msgstr "Reminders by an officer"

#, python-format
msgid "Nhắc việc: %(unit)s còn %(number)s nhiệm vụ chưa xong"
msgstr "Reminder: %(unit)s still owes %(number)s"

msgid "Việc sắp đến hạn hoặc vừa chậm"
msgstr "What is due soon or has become late"

#, python-format
msgid "Sắp đến hạn hoặc vừa chậm: %(number)s nhiệm vụ"
msgstr "Due soon or just late: %(number)s"

msgid "Việc bị trả lại để làm tiếp"
msgstr "Work sent back"

#, python-format
msgid "Trả lại để làm tiếp: %(title)s"
msgstr "Sent back: %(title)s"

msgid "Đơn vị đăng ký nội dung"
msgstr "A unit registers a content"

#, python-format
msgid "%(unit)s đăng ký: %(title)s"
msgstr "%(unit)s registers: %(title)s"

msgid "Cán bộ trả lời đăng ký"
msgstr "An officer answers a registration"

#, python-format
msgid "Trả lời đăng ký: %(title)s"
msgstr "Your registration was answered: %(title)s"

msgid "Đơn vị xin miễn hoặc xin gia hạn"
msgstr "A unit asks for a waiver or a new date"

#, python-format
msgid "%(unit)s (%(who)s) xin miễn hoặc gia hạn: %(title)s"
msgstr "%(unit)s (%(who)s) asks for a waiver or a later day: %(title)s"

#, python-format
msgid "%(unit)s (%(who)s) xin miễn: %(title)s"
msgstr "%(unit)s (%(who)s) asks for a waiver: %(title)s"

#, python-format
msgid "%(unit)s (%(who)s) xin gia hạn đến %(day)s: %(title)s"
msgstr "%(unit)s (%(who)s) asks for a later day, %(day)s: %(title)s"

msgid "Cán bộ trả lời đề nghị"
msgstr "An officer answers a petition"

#, python-format
msgid "Trả lời đề nghị: %(title)s"
msgstr "Your petition was answered: %(title)s"

msgid "Được nhắc tên trong trao đổi"
msgstr "Called in a comment"

#, python-format
msgid "%(who)s nhắc tên đồng chí: %(title)s"
msgstr "%(who)s mentions you: %(title)s"

msgid "Trao đổi về một việc"
msgstr "Comments on an obligation"

#, python-format
msgid "%(who)s viết trao đổi: %(title)s"
msgstr "%(who)s comments: %(title)s"

msgid "Xác nhận đăng ký tham gia"
msgstr "Sign-up confirmed"

#, python-format
msgid "Đã ghi đăng ký: %(title)s, %(when)s"
msgstr "Signed up: %(title)s, %(when)s"

msgid "Cán bộ yêu cầu báo cáo"
msgstr "An officer asks for reports"

#, python-format
msgid "Cần nộp báo cáo %(period)s trước hết ngày %(day)s"
msgstr "The report for %(period)s is due by %(day)s"

msgid "Báo cáo sắp đến hạn hoặc vừa chậm"
msgstr "A report is due soon or has just become late"

#, python-format
msgid "%(unit)s chưa nộp báo cáo %(period)s, hạn là ngày %(day)s"
msgstr "%(unit)s has not submitted its report for %(period)s, due on %(day)s"

msgid "Đơn vị nộp báo cáo"
msgstr "A unit submits its report"

#, python-format
msgid "%(unit)s nộp báo cáo: %(period)s"
msgstr "%(unit)s has submitted its report: %(period)s"

msgid "Báo cáo bị trả lại để làm rõ"
msgstr "A report is returned with a question"

#, python-format
msgid "Báo cáo %(period)s được trả lại để làm rõ"
msgstr "The report for %(period)s was returned with a question"

msgid "Báo cáo được nhận"
msgstr "A report is accepted"

#, python-format
msgid "Báo cáo %(period)s đã được nhận"
msgstr "The report for %(period)s was accepted"

msgid "Có chỗ sau khi chờ"
msgstr "A place after waiting"

#, python-format
msgid "Đã có chỗ: %(title)s, %(when)s"
msgstr "You have a place: %(title)s, %(when)s"

msgid "Hoạt động ngày mai"
msgstr "Activity tomorrow"

#, python-format
msgid "Ngày mai: %(title)s, %(when)s"
msgstr "Tomorrow: %(title)s, %(when)s"

msgid "Hoạt động đổi giờ hoặc nơi"
msgstr "Activity at another time or place"

#, python-format
msgid "Đổi giờ hoặc nơi: %(title)s, %(when)s, %(place)s"
msgstr "Another time or place: %(title)s, %(when)s, %(place)s"

msgid "Hoạt động bị hủy"
msgstr "Activity cancelled"

#, python-format
msgid "Đã hủy: %(title)s"
msgstr "Cancelled: %(title)s"

#, python-format
msgid "BÁO ĐỘNG: %(reason)s, tập trung tại %(place)s (%(title)s)"
msgstr "CALL-OUT: %(reason)s, meet at %(place)s (%(title)s)"

msgid "Diễn tập đội hình"
msgstr "Drill of the team"

#, python-format
msgid "Diễn tập: %(reason)s, tập trung tại %(place)s (%(title)s)"
msgstr "Drill: %(reason)s, meet at %(place)s (%(title)s)"

msgid "Được mời chấm thi"
msgstr "Asked to judge a contest"

#, python-format
msgid "Mời đồng chí chấm thi: %(title)s"
msgstr "You are asked to judge: %(title)s"

msgid "Có kết quả thi"
msgstr "Results of a contest"

#, python-format
msgid "Đã công bố kết quả: %(title)s"
msgstr "The results are known: %(title)s"

msgid "Được cấp giấy chứng nhận"
msgstr "A certificate was issued to you"

#, python-format
msgid "Đã có giấy chứng nhận: %(title)s"
msgstr "Your certificate is there: %(title)s"

msgid "Giấy chứng nhận bị thu hồi"
msgstr "A certificate was revoked"

#, python-format
msgid "Giấy chứng nhận bị thu hồi: %(title)s"
msgstr "Certificate revoked: %(title)s"

msgid "Được mời phối hợp tổ chức"
msgstr "Asked to co-host"

#, python-format
msgid "%(unit)s mời phối hợp: %(title)s"
msgstr "%(unit)s asks you to co-host: %(title)s"

msgid "Đơn vị khác chuyển đoàn viên về"
msgstr "Another unit transfers a member here"

#, python-format
msgid "%(sending)s chuyển một đoàn viên về %(receiving)s, chờ trả lời"
msgstr "%(sending)s transfers a member to %(receiving)s and waits for an answer"

msgid "Đơn vị khác rút lại việc chuyển đoàn viên"
msgstr "Another unit takes a transfer of a member back"

#, python-format
msgid "%(sending)s đã rút lại việc chuyển một đoàn viên về %(receiving)s"
msgstr "%(sending)s has taken back the transfer of a member to %(receiving)s"

msgid "Người khác chuyển đoàn viên của đơn vị đi"
msgstr "Somebody else transfers a member of the unit away"

#, python-format
msgid "%(who)s đề nghị chuyển một đoàn viên của %(sending)s về %(receiving)s"
msgstr "%(who)s asks to transfer a member of %(sending)s to %(receiving)s"

msgid "Đoàn viên chuyển đi đã được nhận"
msgstr "A member transferred away has been taken over"

#, python-format
msgid "%(receiving)s đã nhận một đoàn viên của %(sending)s"
msgstr "%(receiving)s has taken over a member of %(sending)s"

msgid "Đoàn viên chuyển đi không được nhận"
msgstr "A member transferred away has not been taken over"

#, python-format
msgid ""
"%(receiving)s không nhận một đoàn viên của %(sending)s; lý do ở trang của "
"người đó"
msgstr ""
"%(receiving)s does not take a member of %(sending)s; the reason is on the "
"page of that person"

msgid "Kế hoạch mới ban hành"
msgstr "New plans"

#, python-format
msgid "Đã ban hành: %(title)s"
msgstr "Published: %(title)s"

msgid "Kênh nhận bị tạm dừng"
msgstr "A channel was paused"

#, python-format
msgid "Kênh %(channel)s đã tạm dừng vì nhiều lần gửi không được"
msgstr "%(channel)s was paused: several messages in a row did not arrive"

msgid "Tóm tắt đầu tuần"
msgstr "Monday summary"

#, python-format
msgid "Tuần này: %(week)s việc đến hạn, %(late)s việc chậm"
msgstr "This week: %(week)s due, %(late)s late"

msgid "Mã của bot (token)"
msgstr "Token of the bot"

msgid "Mã của nhóm hoặc người nhận (chat id)"
msgstr "Id of the group or person (chat id)"

msgid "Địa chỉ webhook"
msgstr "Address of the webhook"

msgid ""
"Trong Telegram, tìm @BotFather, gửi lệnh /newbot và đặt tên cho bot. "
"BotFather trả lại mã của bot."
msgstr ""
"In Telegram, find @BotFather, send /newbot and name the bot. BotFather "
"answers with its token."

msgid "Thêm bot vào nhóm (hoặc nhắn cho bot một câu, nếu muốn nhận riêng)."
msgstr ""
"Add the bot to the group (or write to it once, to get messages yourself)."

msgid ""
"Mở https://api.telegram.org/bot<mã của bot>/getUpdates trên trình duyệt: số "
"sau “chat”:{“id”: là mã của nhóm, thường bắt đầu bằng dấu trừ."
msgstr ""
"Open https://api.telegram.org/bot<token>/getUpdates in a browser: the number "
"after “chat”:{“id”: is the id of the group, mostly with a minus in front."

msgid ""
"Trong Zalo, tìm “Zalo Bot Manager”, chọn Tạo bot và đặt tên bắt đầu bằng "
"“Bot”. Zalo gửi lại mã của bot."
msgstr ""
"In Zalo, find “Zalo Bot Manager”, choose to create a bot and give it a name "
"that begins with “Bot”. Zalo answers with its token."

msgid "Nhắn cho bot một câu, hoặc thêm bot vào nhóm rồi nhắc tên bot."
msgstr "Write to the bot once, or add it to the group and mention it."

msgid ""
"Mở https://bot-api.zaloplatforms.com/bot<mã của bot>/getUpdates trên trình "
"duyệt: chữ sau “chat”:{“id”: là mã của nhóm hoặc người nhận."
msgstr ""
"Open https://bot-api.zaloplatforms.com/bot<token>/getUpdates in a browser: "
"what follows “chat”:{“id”: is the id of the group or person."

msgid ""
"Trong Teams, mở kênh của nhóm, bấm dấu ba chấm rồi chọn Workflows (Quy trình "
"làm việc)."
msgstr ""
"In Teams, open the channel of the group, press the three dots and choose "
"Workflows."

msgid ""
"Chọn mẫu “Post to a channel when a webhook request is received” và làm theo "
"đến hết."
msgstr ""
"Choose “Post to a channel when a webhook request is received” and follow it "
"to the end."

msgid "Teams hiện một địa chỉ https://…: chép cả địa chỉ ấy vào đây."
msgstr "Teams shows an address https://…: copy the whole of it to here."

msgid ""
"Trong Google Chat, mở không gian (space), bấm tên của nó rồi chọn Ứng dụng và "
"công cụ tích hợp."
msgstr ""
"In Google Chat, open the space, press its name and choose Apps and "
"integrations."

msgid ""
"Chọn Webhook, đặt tên “Phong Trào”, bấm Lưu rồi chép địa chỉ hiện ra vào đây."
msgstr ""
"Choose Webhooks, name it “Phong Trào”, save it and copy the address that "
"appears to here."

msgid ""
"Trong Discord, mở cài đặt của kênh, chọn Tích hợp (Integrations), rồi Webhook."
msgstr ""
"In Discord, open the settings of the channel, choose Integrations, then "
"Webhooks."

msgid "Tạo webhook mới, bấm “Chép URL webhook” và dán vào đây."
msgstr "Create a new webhook, press “Copy Webhook URL” and paste it here."

msgid ""
"Mở https://api.slack.com/apps, tạo một ứng dụng cho nhóm làm việc, bật "
"Incoming Webhooks."
msgstr ""
"Open https://api.slack.com/apps, create an app for your workspace, switch on "
"Incoming Webhooks."

msgid ""
"Bấm “Add New Webhook to Workspace”, chọn kênh, rồi chép địa chỉ https://hooks."
"slack.com/… vào đây."
msgstr ""
"Press “Add New Webhook to Workspace”, choose the channel, and copy the "
"address https://hooks.slack.com/… to here."

msgid ""
"Trong Mattermost, mở Tích hợp (Integrations), chọn Incoming Webhooks, rồi "
"Thêm."
msgstr "In Mattermost, open Integrations, choose Incoming Webhooks, then Add."

msgid "Chọn kênh, bấm Lưu, rồi chép địa chỉ https://…/hooks/… vào đây."
msgstr ""
"Choose the channel, save, and copy the address https://…/hooks/… to here."

msgid ""
"Dành cho hệ thống riêng của cơ quan: nhờ người quản trị hệ thống ấy cho một "
"địa chỉ nhận tin."
msgstr ""
"For a system of your own: ask whoever runs it for an address that takes "
"messages."

msgid ""
"Phong Trào gửi tới đó một POST bằng JSON, có “title” (tiêu đề) và "
"“message” (nội dung)."
msgstr "Phong Trào sends a POST with JSON there, with “title” and “message”."

msgid "Nơi nhận"
msgstr "Where you are reached"

#, python-format
msgid "Thư gửi tới %(mail)s."
msgstr "Letters go to %(mail)s."

msgid ""
"Tài khoản chưa có địa chỉ thư điện tử nên chưa gửi thư được. Hãy thêm địa chỉ "
"và xác nhận nó ở trang tài khoản."
msgstr ""
"The account has no e-mail address, so no letters can be sent. Add an address "
"and confirm it on the account's page."

msgid "đang tạm dừng vì nhiều lần gửi không được; gửi thử được thì mở lại"
msgstr ""
"paused, since several messages did not arrive; a trial that arrives opens it "
"again"

msgid "lần gửi trước chưa được, đang chờ gửi lại"
msgstr "the last message did not arrive; it will be sent again"

#, python-format
msgid "thêm ngày %(day)s"
msgstr "added on %(day)s"

msgid "Gửi thử"
msgstr "Try"

msgid ""
"Chưa có kênh nào khác. Thêm nhóm chat hoặc trình duyệt để được nhắc ngay."
msgstr ""
"No other channel yet. Add a group chat or a browser to be reminded at once."

msgid ""
"Trình duyệt đang chặn thông báo của trang này. Hãy mở cài đặt của trang (biểu "
"tượng bên trái địa chỉ), cho phép Thông báo rồi bấm lại."
msgstr ""
"The browser blocks notifications of this site. Open the settings of the site "
"(the sign left of the address), allow notifications, then press again."

msgid ""
"Trình duyệt chưa nối được với dịch vụ đẩy tin của nó (cửa sổ ẩn danh không "
"nối được). Hãy thử lại sau, hoặc nhận qua thư và kênh chat."
msgstr ""
"The browser could not reach its push service (private windows cannot). Try "
"again later, or get notices by mail and chat."

msgid "Nhận trên trình duyệt này"
msgstr "Get notices on this browser"

msgid "Thêm kênh chat"
msgstr "Add a chat"

msgid "Đã đọc tất cả"
msgstr "Mark all read"

msgid "Cách nhận"
msgstr "How to get them"

msgid "Chưa có thông báo nào"
msgstr "No notices yet"

msgid "Lời nhắc, việc sắp đến hạn và kế hoạch mới ban hành sẽ nằm ở đây."
msgstr "Reminders, what is due soon and new plans will be here."

msgid "Xem trong Phong Trào"
msgstr "See it in Phong Trào"

msgid "Chọn cách nhận thông báo"
msgstr "Choose how you get notices"

msgid "Ngừng nhận loại thư này"
msgstr "Stop letters of this kind"

msgid "Ngừng nhận mọi thư"
msgstr "Stop all letters"

msgid "Xem:"
msgstr "See:"

msgid "Chọn cách nhận thông báo:"
msgstr "Choose how you get notices:"

msgid "Ngừng nhận loại thư này:"
msgstr "Stop letters of this kind:"

msgid "Ngừng nhận mọi thư:"
msgstr "Stop all letters:"

#, python-format
msgid "Thêm kênh %(service)s"
msgstr "Add %(service)s"

msgid "Cách nhận thông báo"
msgstr "How to get notices"

msgid "Lấy thông tin ở đâu"
msgstr "Where to find what is needed"

msgid ""
"Thông tin này như chìa khóa của kênh: được giữ dưới dạng mã hóa và không hiện "
"lại cho ai."
msgstr ""
"This is like the key to the channel: it is kept encrypted and shown to nobody "
"again."

msgid "Thêm kênh"
msgstr "Add the channel"

msgid "Ngừng nhận thông báo"
msgstr "Stop notices"

#, python-format
msgid ""
"Đã ngừng gửi “%(kind)s” qua %(channel)s. Muốn nhận lại, đồng chí chọn ở trang "
"Cách nhận thông báo."
msgstr ""
"“%(kind)s” is no longer sent by this way (%(channel)s). To get it again, "
"choose on the page How to get notices."

#, python-format
msgid ""
"Không gửi “%(kind)s” qua %(channel)s nữa? Thông báo vẫn nằm trong ứng dụng."
msgstr ""
"Stop sending “%(kind)s” by this way (%(channel)s)? It still lies in the "
"application."

msgid "Ngừng gửi"
msgstr "Stop"

msgid ""
"Mọi thông báo luôn nằm ở trang Thông báo. Ở đây đồng chí chọn loại nào còn "
"được gửi ra ngoài."
msgstr ""
"Every notice always lies on the page Notices. Here you choose which kinds are "
"sent out as well."

msgid "Giờ yên tĩnh"
msgstr "Quiet hours"

msgid ""
"Thông báo trong giờ này được giữ lại, hết giờ mới gửi. Hai giờ bằng nhau là "
"không giữ."
msgstr ""
"Notices in these hours are held back and go out when they end. Two equal "
"hours hold nothing back."

msgid "Mở đợt xét danh hiệu"
msgstr "A round of a title opens"

#, python-format
msgid "Nhận đề cử đến hết %(day)s: %(title)s"
msgstr "Nominations until %(day)s: %(title)s"

msgid "Đồng chí được đề cử danh hiệu"
msgstr "You are nominated for a title"

#, python-format
msgid "%(unit)s đề cử đồng chí, mời đồng chí trả lời: %(title)s"
msgstr "%(unit)s nominates you, please answer: %(title)s"

msgid "Đoàn viên tự đề cử danh hiệu"
msgstr "A member nominates themself"

#, python-format
msgid "%(name)s tự đề cử: %(title)s"
msgstr "%(name)s nominates themself: %(title)s"

msgid "Người được đề cử đồng ý"
msgstr "The nominated person agrees"

#, python-format
msgid "%(name)s đồng ý được đề cử: %(title)s"
msgstr "%(name)s agrees to be nominated: %(title)s"

msgid "Người được đề cử không nhận"
msgstr "The nominated person declines"

#, python-format
msgid "%(name)s không nhận đề cử: %(title)s"
msgstr "%(name)s declines the nomination: %(title)s"

msgid "Rút đề cử danh hiệu"
msgstr "A nomination is withdrawn"

#, python-format
msgid "Đã rút đề cử của %(name)s: %(title)s"
msgstr "The nomination of %(name)s was withdrawn: %(title)s"

msgid "Hội đồng xét danh hiệu bỏ phiếu"
msgstr "The council votes on a title"

#, python-format
msgid "Mời đồng chí bỏ phiếu: %(title)s"
msgstr "Please vote: %(title)s"

msgid "Đồng chí được trao danh hiệu"
msgstr "You are awarded a title"

#, python-format
msgid "Đồng chí được trao danh hiệu %(title)s"
msgstr "You are awarded the title %(title)s"

msgid "Kết quả xét danh hiệu"
msgstr "Result of a round of a title"

#, python-format
msgid "Lần này hội đồng chưa chọn đồng chí: %(title)s"
msgstr "This time the council did not choose you: %(title)s"

msgid "Đoàn viên gửi bản tự nhận xét"
msgstr "A member sends their self-review"

#, python-format
msgid "%(name)s gửi bản tự nhận xét: %(title)s"
msgstr "%(name)s sends their self-review: %(title)s"

msgid "Chi đoàn xác nhận bản tự nhận xét của đồng chí"
msgstr "The branch confirms your self-review"

#, python-format
msgid "Chi đoàn đã xác nhận bản tự nhận xét của đồng chí: %(title)s"
msgstr "The branch has confirmed your self-review: %(title)s"

msgid "Đoàn viên có ý kiến về bản tự nhận xét"
msgstr "A member answers about their self-review"

#, python-format
msgid "%(name)s có ý kiến về bản tự nhận xét: %(title)s"
msgstr "%(name)s answers about their self-review: %(title)s"

msgid "Thu hồi danh hiệu"
msgstr "A title is revoked"

#, python-format
msgid "Danh hiệu %(title)s của đồng chí bị thu hồi"
msgstr "Your title %(title)s was revoked"

#, python-format
msgid "Đã thêm %(channel)s. Hãy gửi thử một tin."
msgstr "%(channel)s was added. Send a trial message."

msgid "Trình duyệt này"
msgstr "This browser"

msgid "Từ nay trình duyệt này nhận thông báo."
msgstr "This browser gets notices from now on."

#, python-format
msgid "Đã gửi một tin thử tới %(channel)s."
msgstr "A trial message was sent to %(channel)s."

#, python-format
msgid "Đã gỡ %(channel)s."
msgstr "%(channel)s was removed."

#, python-format
msgid "Đã gửi tới %(unit)s."
msgstr "Sent to %(unit)s."

msgid "Đã nhận về sinh hoạt."
msgstr "Accepted."

msgid "Đã trả lời là không nhận; đơn vị chuyển thấy lý do."
msgstr "Refused; the sending unit sees the reason."

msgid "Đã rút lại; người này vẫn sinh hoạt ở đơn vị cũ."
msgstr "Taken back; this person still belongs to the unit as before."

msgid "Đã ghi cách nhận thông báo."
msgstr "How you get notices is noted."

msgid "mọi thông báo"
msgstr "all notices"

msgid ""
"Tệp này không thuộc loại nhận được. Hãy chọn .pdf, .docx, .xlsx, .pptx, ."
"odt, .ods hoặc .odp."
msgstr ""
"This kind of file is not taken. Please choose a .pdf, .docx, .xlsx, .pptx, ."
"odt, .ods or .odp file."

msgid ""
"Tệp lớn hơn 20 MB. Hãy tách nhỏ, hoặc để tệp ở nơi lưu trữ và gửi đường dẫn."
msgstr ""
"The file is larger than 20 MB. Please split it, or store it elsewhere and "
"send a link."

msgid "Tệp này trống. Hãy kiểm tra rồi chọn lại."
msgstr "This file is empty. Please check it and choose again."

msgid ""
"Tệp .doc, .xls, .ppt kiểu cũ hoặc có mật khẩu chưa nhận được. Hãy lưu lại "
"thành .docx, .xlsx hoặc .pdf."
msgstr ""
"Old .doc, .xls and .ppt files and files with a password are not taken. Please "
"save as .docx, .xlsx or .pdf."

msgid ""
"Tệp có macro không nhận được. Hãy lưu lại thành .docx hoặc .xlsx không macro."
msgstr ""
"Files with macros are not taken. Please save as .docx or .xlsx without macros."

msgid "Đồng chí cần gì"
msgstr "What do you need"

msgid "Xin gia hạn"
msgstr "A new date"

msgid "Xin miễn"
msgstr "A waiver"

msgid "Xin làm xong vào ngày"
msgstr "We can be done by"

msgid "Hãy ghi ngày mà đơn vị làm xong được."
msgstr "Please give the day by which your unit can be done."

msgid "Hạn mới"
msgstr "New due day"

msgid "Đồng ý thì không cần ghi; không đồng ý thì phải nói vì sao."
msgstr "To agree, no words are needed; to refuse, say why."

msgid "đăng ký nội dung"
msgstr "content registered"

msgid "Tìm đơn vị"
msgstr "Find a unit"

msgid "Hãy bấm Chấp nhận hoặc Trả lại để sửa."
msgstr "Press Accept, or Send back to be changed."

msgid "Lý do, nếu trả lại"
msgstr "Reason, if you send it back"

msgid ""
"Áp dụng cho mọi đơn vị được giao. Thiếu thì hoạt động của nhiệm vụ chưa kết "
"thúc được."
msgstr ""
"Holds for every unit that owes this task. Without it an activity of the task "
"cannot be closed."

msgid "Mỗi lần gửi nhiều nhất 10 tệp. Hãy gửi phần còn lại ở lần sau."
msgstr "At most 10 files at a time. Please send the rest next."

msgid "Mảng"
msgstr "Pillar"

msgid "Trạng thái"
msgstr "State"

#, python-format
msgid "Im lặng %(days)s ngày"
msgstr "Silent for %(days)s days"

msgid "Lời nhắn"
msgstr "Your words"

msgid "Danh sách việc và hạn của từng đơn vị được gửi kèm, không cần ghi lại."
msgstr ""
"Each unit's list of tasks with their dates goes with it; no need to write it."

msgid "Thay mặt đơn vị"
msgstr "On behalf of"

msgid "Đã làm thêm"
msgstr "Done since"

msgid "Chú thích của ảnh, tệp"
msgstr "Caption"

msgid "Ngày của minh chứng"
msgstr "Day of the evidence"

msgid "cả nhiệm vụ"
msgstr "the whole obligation"

msgid "Ngày của minh chứng chưa đến. Hãy xem lại."
msgstr "This day has not come yet. Please check it."

msgid "Lý do trả lại"
msgstr "Why it is returned"

#, python-format
msgid ""
"Kế hoạch thực hiện từ %(start)s đến %(end)s, ngày này nằm ngoài. Hãy xem lại."
msgstr ""
"The plan runs from %(start)s to %(end)s; this day lies outside. Please look "
"again."

msgid "Đo chỉ tiêu bằng"
msgstr "Measure the target by"

msgid ""
"Số đã làm sẽ được tính lại theo thước đo này. “Người tham gia” chỉ đếm những "
"ai đã điểm danh."
msgstr ""
"What is done will be counted anew by this metric. “People taking part” counts "
"only those who were checked in."

msgid "Vẫn lấy ngày ngoài thời gian của kế hoạch"
msgstr "Take this day all the same, outside the time of the plan"

#, python-format
msgid "“%(value)s” không phải là giờ. Hãy ghi như 7h30 hoặc 14h."
msgstr "“%(value)s” is no time of day. Please write it like 7h30 or 14h."

msgid "Giờ"
msgstr "Time"

msgid "Người phụ trách"
msgstr "Who answers for it"

msgid "Dự kiến số người"
msgstr "People expected"

msgid "Vẫn đăng ký ngày ngoài thời gian của kế hoạch"
msgstr "Register this day all the same, outside the time of the plan"

msgid "Hãy ghi ngày thực hiện, ví dụ 20/10/2024."
msgstr "Please give the day, for example 20/10/2024."

msgid "Ngày kết thúc phải từ ngày bắt đầu trở đi."
msgstr "The last day must not be before the first."

msgid "Ảnh trước khi làm"
msgstr "Photos before the work"

msgid "Ảnh sau khi làm"
msgstr "Photos after the work"

msgid "Danh sách người dự (tệp hoặc ảnh chụp), nếu không điểm danh"
msgstr "List of those present (file or photo), where nobody was checked in"

msgid "Biên bản (tệp hoặc ảnh chụp), nếu không gõ ở dưới"
msgstr "Minutes (file or photo), if not typed below"

msgid "Sản phẩm (tệp hoặc ảnh), nếu chưa ghi ở phần Sản phẩm"
msgstr "Product (file or picture), if it does not stand among the products yet"

msgid "Viết trao đổi"
msgstr "Write a comment"

msgid ""
"Gõ @ và tên để nhắc ai đó, không cần dấu. Người được nhắc và bên kia nhận "
"thông báo."
msgstr ""
"Type @ and a name to call somebody, accents not needed. Whoever is called and "
"the other side are told."

msgid "Hãy ghi điều đồng chí muốn trao đổi."
msgstr "Write what you want to say."

msgid "ảnh"
msgstr "photo"

msgid "ảnh trước và ảnh sau khi làm"
msgstr "photos before and after the work"

msgid "danh sách người dự"
msgstr "list of those present"

msgid "biên bản"
msgstr "minutes"

msgid "tệp"
msgstr "file"

msgid "sản phẩm"
msgstr "product"

msgid "con số"
msgstr "figure"

msgid "trước khi làm"
msgstr "before the work"

msgid "sau khi làm"
msgstr "after the work"

msgid "chưa thực hiện"
msgstr "not yet"

msgid "đang thực hiện"
msgstr "in progress"

msgid "hoàn thành"
msgstr "met"

msgid "thôi thực hiện"
msgstr "withdrawn"

msgid "được miễn"
msgstr "waived"

msgid "xin miễn"
msgstr "asks for a waiver"

msgid "xin gia hạn"
msgstr "asks for a new date"

msgid "đồng ý"
msgstr "agreed"

msgid "không đồng ý"
msgstr "not agreed"

msgid "đơn vị rút đề nghị"
msgstr "taken back by the unit"

msgid "bắt đầu làm"
msgstr "started"

msgid "cập nhật kết quả"
msgstr "reported progress"

msgid "báo hoàn thành"
msgstr "reported as met"

msgid "trả lại để làm tiếp"
msgstr "returned it for more"

msgid "đã được chấp nhận"
msgstr "accepted"

msgid "được trả lại để sửa"
msgstr "sent back to be changed"

msgid "đã rút"
msgstr "withdrawn"

msgid "trả lại để sửa"
msgstr "sent back to be changed"

msgid "rút đăng ký"
msgstr "registration withdrawn"

msgid ""
"Nhiệm vụ này chưa có số liệu nào chờ xác nhận. Hãy chờ đơn vị báo kết quả."
msgstr ""
"There is no figure on this obligation to confirm yet. Please wait until the "
"unit reports."

msgid ""
"Hạn phải từ ngày bắt đầu trở đi và không trước kỳ thực hiện. Hãy chọn ngày "
"khác."
msgstr ""
"The due day must not lie before the first day or before the period. Please "
"choose another day."

#, python-format
msgid ""
"Ngày này nằm ngoài thời gian của kế hoạch. Kế hoạch chạy từ %(start)s đến "
"%(end)s. Hãy chọn ngày trong khoảng đó, hoặc nhờ cán bộ phụ trách xác nhận."
msgstr ""
"This day lies outside the time of the plan. The plan runs from %(start)s to "
"%(end)s. Choose a day within, or ask the officer in charge to confirm it."

msgid ""
"Hạn này do văn bản hoặc Ban Thường vụ ấn định. Hãy nhờ cán bộ phụ trách nếu "
"cần đổi."
msgstr ""
"This due day is set by the text or the standing committee. Ask the officer in "
"charge if it must change."

msgid ""
"Không đo chỉ tiêu bằng thước đo này được. Hãy chọn thước đo khác trong danh "
"sách."
msgstr ""
"A target cannot be measured by this metric. Choose another one from the list."

msgid "Nhiệm vụ được đo bằng thước đo khác"
msgstr "The duty is measured by another metric"

msgid ""
"Nhiệm vụ này đang có đề nghị chờ trả lời. Hãy chờ cán bộ, hoặc rút đề nghị ấy "
"rồi gửi lại."
msgstr ""
"A petition on this obligation waits for its answer. Please wait, or take it "
"back and send another."

msgid ""
"Hạn này chưa có, hoặc do chính đơn vị đăng ký. Hãy đổi ngày ngay ở phần đăng "
"ký."
msgstr ""
"There is no due day yet, or your unit set it itself. Please change the day "
"where you registered it."

msgid ""
"Đề nghị này đã có trả lời hoặc đã rút. Hãy xem phần diễn biến của nhiệm vụ."
msgstr ""
"This petition was answered or taken back. Please look at the history of the "
"obligation."

msgid "Ngày mới phải sau hạn hiện nay. Hãy chọn ngày khác."
msgstr "The new day must be after the present due day. Please choose another."

msgid ""
"Nhiệm vụ này không còn phải làm: đã thôi thực hiện hoặc được miễn. Hãy xem "
"việc hiện có của đơn vị."
msgstr ""
"This is owed no more: it was withdrawn or waived. Please look at what your "
"unit owes now."

msgid ""
"Nhiệm vụ này đã báo hoàn thành. Nếu cần làm tiếp, hãy nhờ cán bộ phụ trách "
"trả lại."
msgstr ""
"This was reported as met. If there is more to do, ask the officer in charge "
"to return it."

msgid ""
"Việc này đã được ghi bắt đầu làm. Hãy bấm “Cập nhật kết quả” để lưu điều đồng "
"chí vừa ghi."
msgstr ""
"This has been noted as begun before. Press “Report progress” to keep what you "
"have just written."

msgid "Hãy ghi số lượng đã làm thêm hoặc một dòng ghi chú."
msgstr "Please write how much more was done, or a note."

msgid ""
"Nhiệm vụ này chưa báo hoàn thành nên chưa có gì để trả lại. Hãy chờ đơn vị "
"báo."
msgstr ""
"This was not reported as met, so there is nothing to return. Please wait for "
"the unit."

#, python-format
msgid ""
"Chưa báo hoàn thành được, còn thiếu minh chứng: %(missing)s. Hãy gửi kèm ngay "
"ở đây rồi báo lại; nếu không thể có, hãy nhắn cán bộ phụ trách ở phần Trao "
"đổi."
msgstr ""
"This cannot be reported as done yet, evidence is missing: %(missing)s. Send "
"it here and report again; if there can be none, write to the officer under "
"Discussion."

msgid "Hãy ghi lý do trả lại, để đơn vị biết cần làm thêm gì."
msgstr ""
"Please write why it is returned, so that the unit knows what is missing."

msgid ""
"Ở đây đã có 200 minh chứng. Hãy gỡ bớt minh chứng trùng, hoặc gửi đường dẫn "
"tới cả tập ảnh."
msgstr ""
"There are 200 pieces of evidence here already. Please take away doubles, or "
"send a link to the whole set of photos."

msgid ""
"Nội dung này do đơn vị khác đăng ký. Hãy chọn nội dung của đơn vị mình, hoặc "
"chọn “cả nhiệm vụ”."
msgstr ""
"Another unit registered this content. Choose one of your own unit, or “the "
"whole duty”."

msgid "Hãy chọn ảnh hoặc tệp, ghi số lượng đã làm thêm, hoặc ghi một dòng."
msgstr ""
"Please choose photos or files, say how much more was done, or write a line."

msgid ""
"Còn câu trong kế hoạch chưa rõ là gì. Hãy xem phần đối chiếu rồi ban hành."
msgstr ""
"Some sentences of the plan are still unclear. Please look at the coverage, "
"then publish."

msgid ""
"Chưa có nhiệm vụ nào giao được cho ai. Hãy nhận nhiệm vụ và chọn đơn vị chủ "
"trì trước."
msgstr ""
"No task can be given to anybody yet. Please accept tasks and choose who leads "
"first."

msgid "Đã ban hành, việc của các đơn vị giữ nguyên"
msgstr "Published; what units owe stays as it was"

#, python-format
msgid "giao mới %(number)d nhiệm vụ"
msgstr "%(number)d new obligations given"

#, python-format
msgid "sửa %(number)d nhiệm vụ đã giao"
msgstr "%(number)d obligations changed"

#, python-format
msgid "thôi thực hiện %(number)d nhiệm vụ"
msgstr "%(number)d obligations withdrawn"

#, python-format
msgid "giữ %(number)d nhiệm vụ vì đã có việc làm được"
msgstr "%(number)d obligations kept because work is recorded on them"

#, python-format
msgid "%(number)d nhiệm vụ còn chờ rõ người thực hiện"
msgstr "%(number)d tasks still wait for somebody to do them"

msgid ""
"Nhiệm vụ này đã có 30 nội dung đăng ký. Hãy rút bớt nội dung không làm rồi "
"đăng ký tiếp."
msgstr ""
"This obligation has 30 registered contents. Please withdraw those that will "
"not be done, then register more."

msgid "Nội dung này đã rút đăng ký. Nếu vẫn làm, hãy đăng ký lại."
msgstr ""
"This content was withdrawn. If you still do it, please register it again."

msgid "Đơn vị vừa sửa nội dung này. Hãy đọc bản mới rồi trả lời."
msgstr "The unit has just changed this. Read the new version, then answer."

msgid "Hãy ghi lý do, để bên kia biết vì sao và cần làm gì tiếp."
msgstr ""
"Please give a reason, so that the other side knows why and what to do next."

msgid ""
"Không còn việc nào để nhắc: đã xong, hoặc hôm nay đã nhắc rồi. Hãy chọn bộ "
"lọc khác."
msgstr ""
"Nothing is left to remind of: it is done, or was reminded of today. Choose "
"another filter."

msgid ""
"Chưa nhắc được ai: các đơn vị còn việc trong bộ lọc này chưa có bí thư trên "
"hệ thống. Hãy cử bí thư cho đơn vị, hoặc báo trực tiếp."
msgstr ""
"Nobody was reminded: the units that this filter finds have no secretary in "
"the system. Appoint a secretary for them, or tell them directly."

msgid ""
"Hôm nay đã nhắc các đơn vị có bí thư rồi; các đơn vị còn lại chưa có ai nhận "
"lời nhắc. Mai nhắc lại được, hoặc hãy báo trực tiếp."
msgstr ""
"The units with a secretary were reminded today already; in the others there "
"is nobody to receive a reminder. Remind again tomorrow, or tell them directly."

#, python-format
msgid "Tuần qua: %(done)s việc vừa xong, %(changed)s thay đổi."
msgstr "Last week: %(done)s done, %(changed)s changed."

msgid ""
"Đã quá 15 phút nên không sửa được nữa. Hãy viết thêm một ý, hoặc gỡ ý này."
msgstr ""
"More than 15 minutes have passed, so it can no longer be edited. Add another "
"comment, or remove this one."

msgid "Ý này đã được gỡ. Hãy viết ý mới nếu cần."
msgstr "This comment was removed. Write a new one if you need to."

msgid "Tệp này không phải ảnh mở được. Hãy chọn ảnh .jpg, .png hoặc .webp."
msgstr ""
"This is no photo that can be opened. Please choose a .jpg, .png or .webp "
"photo."

msgid "Ảnh lớn hơn 20 MB. Hãy giảm cỡ ảnh trong máy rồi chọn lại."
msgstr ""
"The photo is larger than 20 MB. Please make it smaller on your device and "
"choose again."

msgid ""
"Ảnh HEIC chưa dùng được. Trên iPhone, vào Cài đặt, Camera, Định dạng, chọn "
"“Tương thích nhất”."
msgstr ""
"HEIC photos cannot be used. On an iPhone go to Settings, Camera, Formats and "
"choose “Most Compatible”."

msgid "Ảnh có quá nhiều điểm ảnh. Hãy giảm cỡ ảnh trong máy rồi chọn lại."
msgstr ""
"The photo has too many pixels. Please make it smaller on your device and "
"choose again."

#, python-format
msgid "Đã xong: %(title)s"
msgstr "Done: %(title)s"

#, python-format
msgid "Hạn: %(title)s"
msgstr "Due: %(title)s"

#, python-format
msgid "%(met)s trong %(total)s đơn vị đã xong."
msgstr "%(met)s of %(total)s units are done."

msgid "Đăng ký nội dung"
msgstr "Register a content"

msgid "Sửa đăng ký"
msgstr "Registration changed"

msgid "Chấp nhận đăng ký"
msgstr "Registration accepted"

msgid "Trả lại đăng ký để sửa"
msgstr "Registration sent back to be changed"

msgid "Rút đăng ký"
msgstr "Withdraw the registration"

#, python-format
msgid "Gửi %(number)s minh chứng"
msgid_plural "Gửi %(number)s minh chứng"
msgstr[0] "Sent %(number)s piece of evidence"
msgstr[1] "Sent %(number)s pieces of evidence"

msgid "Gỡ minh chứng"
msgstr "Remove evidence"

msgid "Đồng ý đề nghị"
msgstr "Petition granted"

msgid "Không đồng ý đề nghị"
msgstr "Petition refused"

msgid "Rút đề nghị"
msgstr "Take the petition back"

#, python-format
msgid "Xin gia hạn đến %(day)s"
msgstr "New date asked for: %(day)s"

#, python-format
msgid "hạn mới %(day)s"
msgstr "new due day %(day)s"

msgid "Bắt đầu làm"
msgstr "Start"

msgid "Cập nhật kết quả"
msgstr "Report progress"

msgid "Báo hoàn thành"
msgstr "Report as met"

msgid "Trả lại để làm tiếp"
msgstr "Return for more work"

msgid "Giao nhiệm vụ"
msgstr "Given"

msgid "Sửa theo kế hoạch"
msgstr "Changed by the plan"

msgid "Thôi thực hiện theo kế hoạch"
msgstr "Withdrawn by the plan"

msgid "Chuyển sang đơn vị kế thừa"
msgstr "Passed to the heir"

msgid "Gộp vào nhiệm vụ của đơn vị kế thừa"
msgstr "Folded into what the heir owes"

msgid "Thôi thực hiện vì đơn vị giải thể"
msgstr "Withdrawn: the unit was dissolved"

msgid "Ấn định hạn"
msgstr "Set the due day"

msgid "Đăng ký hạn"
msgstr "Register a due day"

msgid "Đo bằng thước đo"
msgstr "Measured by"

msgid "Đo các chỉ tiêu bằng thước đo"
msgstr "Targets measured by a metric"

msgid "mức độ"
msgstr "force"

msgid "mảng"
msgstr "pillar"

msgid "từ ngày"
msgstr "from"

msgid "hạn"
msgstr "due"

msgid "chỉ tiêu"
msgstr "target"

msgid "đơn vị tính"
msgstr "unit of measure"

msgid "trạng thái"
msgstr "state"

msgid "Đã qua ngày đăng ký, chờ báo kết quả"
msgstr "The registered day has passed, waiting for a report"

msgid "Tuần này"
msgstr "This week"

msgid "Trong tháng"
msgstr "This month, later"

msgid "Chưa có hạn"
msgstr "No due day yet"

msgid "Sắp tới"
msgstr "Coming"

msgid "Kế hoạch đã hết thời gian"
msgstr "The time of the plan is over"

msgid "Đăng ký"
msgstr "Register"

msgid "Bắt đầu"
msgstr "Start"

msgid "Gửi ảnh"
msgstr "Send photos"

msgid "Cập nhật"
msgstr "Report"

msgid "Chờ trả lời"
msgstr "Waits for an answer"

#, python-format
msgid "đăng ký %(day)s"
msgstr "registered for %(day)s"

msgid "có đề nghị chờ trả lời"
msgstr "a petition waits for its answer"

msgid "máy đề xuất, chưa ai nhận"
msgstr "proposed, not accepted by anybody"

msgid "văn bản không nêu ai thực hiện"
msgstr "the text names nobody"

msgid "có tên trong văn bản chưa rõ là đơn vị nào"
msgstr "a name in the text fits no unit yet"

msgid "chưa rõ cụm hoặc nhóm gồm những đơn vị nào"
msgstr "it is not said which units the cluster or group is made up of"

msgid "chưa có cơ sở Đoàn nào trong danh sách đơn vị"
msgstr "the roster has no grassroots union yet"

#, python-format
msgid "%(title)s (chậm, hạn %(day)s)"
msgstr "%(title)s (late, was due %(day)s)"

#, python-format
msgid "%(title)s (hạn %(day)s)"
msgstr "%(title)s (due %(day)s)"

#, python-format
msgid "%(unit)s báo: %(by)s"
msgstr "reported for %(unit)s: %(by)s"

#, python-format
msgid "Mới giao: %(title)s"
msgstr "New: %(title)s"

#, python-format
msgid "Đổi hạn: %(title)s"
msgstr "Another day: %(title)s"

#, python-format
msgid "Trả lại: %(title)s"
msgstr "Sent back: %(title)s"

msgid "Câu này đã được sửa, chưa ban hành."
msgstr "This sentence was amended; the change is not published yet."

msgid "Hạn, số lượng và đơn vị ở trang này vẫn theo câu đã ban hành ở trên."
msgstr ""
"Due day, number and units on this page still follow the published sentence "
"above."

msgid "Xem thay đổi chưa ban hành"
msgstr "See the unpublished changes"

msgid "Sau sửa đổi:"
msgstr "After the amendment:"

#, python-format
msgid "%(unit)s xin miễn"
msgstr "%(unit)s asks for a waiver"

#, python-format
msgid "%(unit)s xin gia hạn đến %(day)s"
msgstr "%(unit)s asks for a new date: %(day)s"

msgid "Đồng ý"
msgstr "Agree"

msgid "Không đồng ý"
msgstr "Refuse"

msgid "Bắt đầu nội dung đã đăng ký"
msgstr "Begin with what is registered"

#, python-format
msgid "Bắt đầu: %(title)s"
msgstr "Begin: %(title)s"

#, python-format
msgid "%(number)s việc chưa được cụ thể hóa"
msgid_plural "%(number)s việc chưa được cụ thể hóa"
msgstr[0] "%(number)s task not taken up"
msgstr[1] "%(number)s tasks not taken up"

msgid "Không việc nào của cấp trên bị bỏ sót."
msgstr "Nothing of the plan above is left out."

#, python-format
msgid "%(number)s việc đã được cụ thể hóa"
msgid_plural "%(number)s việc đã được cụ thể hóa"
msgstr[0] "%(number)s task taken up"
msgstr[1] "%(number)s tasks taken up"

#, python-format
msgid "máy gợi ý %(number)s việc có vẻ đã cụ thể hóa"
msgid_plural "máy gợi ý %(number)s việc có vẻ đã cụ thể hóa"
msgstr[0] "the machine suggests %(number)s thing that seems spelled out"
msgstr[1] "the machine suggests %(number)s things that seem spelled out"

#, python-format
msgid "Nối cả %(number)s cặp giống rõ"
msgid_plural "Nối cả %(number)s cặp giống rõ"
msgstr[0] "Link the %(number)s clear pair"
msgstr[1] "Link all %(number)s clear pairs"

msgid ""
"Máy chỉ gợi ý. Cặp nào đồng chí nối thì trang nhiệm vụ cấp trên giao mới dẫn "
"sang câu của kế hoạch này."
msgstr ""
"These are suggestions. Only a pair that you link is shown on the page of the "
"obligation from above."

msgid "Chưa việc nào của cấp trên có trong kế hoạch này."
msgstr "Nothing of the plan above is in this plan yet."

#, python-format
msgid "%(number)s việc riêng của kế hoạch này"
msgid_plural "%(number)s việc riêng của kế hoạch này"
msgstr[0] "%(number)s task of this plan's own"
msgstr[1] "%(number)s tasks of this plan's own"

msgid "Cấp trên không nêu"
msgstr "Not in the plan above"

#, python-format
msgid "%(number)s việc cấp trên giao đơn vị khác"
msgid_plural "%(number)s việc cấp trên giao đơn vị khác"
msgstr[0] "%(number)s task given to another unit"
msgstr[1] "%(number)s tasks given to other units"

msgid "không nêu ai"
msgstr "nobody named"

msgid "Mở nhiệm vụ được giao"
msgstr "Open the obligation"

msgid "Mở nhiệm vụ còn bỏ ngỏ"
msgstr "Open the obligation left open"

msgid "Gần nhất:"
msgstr "Nearest:"

msgid "Không câu nào gần với việc này."
msgstr "No sentence comes near this task."

msgid "Đã nối"
msgstr "Linked"

msgid "máy gợi ý"
msgstr "suggested by the machine"

msgid "có thể, cần người đọc lại"
msgstr "perhaps; somebody should look"

#, python-format
msgid "cùng nói: %(words)s"
msgstr "both say: %(words)s"

msgid "Nối với nhiệm vụ này"
msgstr "Link to this task"

#, python-format
msgid "%(number)s thay đổi chưa ban hành"
msgstr "%(number)s unpublished changes"

msgid "nhiệm vụ mới, sẽ giao lần đầu"
msgstr "a new task, to be given for the first time"

msgid "không còn trong kế hoạch: thôi thực hiện, trừ nơi đã có việc làm được"
msgstr "no longer in the plan: withdrawn, except where work is recorded"

msgid "Chuẩn mực ứng xử: không giao thành việc và không ai bị chấm điểm."
msgstr "A norm of conduct: it becomes nobody’s obligation and is not scored."

msgid "Câu này chưa giao việc cho đơn vị nào mà đồng chí được xem."
msgstr "This sentence obliges no unit that you may see."

msgid "Về chỗ của câu trên kế hoạch"
msgstr "To the sentence’s place in the plan"

#, python-format
msgid "Còn %(number)s nhiệm vụ nữa trên bảng theo dõi"
msgstr "%(number)s more on the board"

#, python-format
msgid "phụ trách: %(name)s"
msgstr "answered for by %(name)s"

#, python-format
msgid "dự kiến %(number)s người"
msgid_plural "dự kiến %(number)s người"
msgstr[0] "%(number)s person expected"
msgstr[1] "%(number)s people expected"

#, python-format
msgid "chỉ tiêu %(value)s %(noun)s"
msgstr "target %(value)s %(noun)s"

msgid "đã bắt đầu"
msgstr "begun"

#, python-format
msgid "đã sửa %(number)s lần"
msgid_plural "đã sửa %(number)s lần"
msgstr[0] "changed once"
msgstr[1] "changed %(number)s times"

msgid "Chấp nhận"
msgstr "Accept"

msgid "Trả lại để sửa"
msgstr "Send back to be changed"

msgid "Sửa hoặc rút"
msgstr "Change or withdraw"

msgid "Lưu minh chứng cần có"
msgstr "Save the evidence needed"

#, python-format
msgid "Ảnh của %(unit)s"
msgstr "Photo of %(unit)s"

#, python-format
msgid ""
"%(number)s danh sách người dự: chỉ người phụ trách của đơn vị và cán bộ cấp "
"trên xem được."
msgid_plural ""
"%(number)s danh sách người dự: chỉ người phụ trách của đơn vị và cán bộ cấp "
"trên xem được."
msgstr[0] ""
"%(number)s list of those who were there: seen by whoever works for the unit "
"and by officers above it alone."
msgstr[1] ""
"%(number)s lists of those who were there: seen by whoever works for the unit "
"and by officers above it alone."

#, python-format
msgid "Đã ghi %(done)s %(noun)s"
msgstr "%(done)s %(noun)s noted"

#, python-format
msgid "Đo bằng: %(metric)s"
msgstr "Measured by: %(metric)s"

msgid "cán bộ chọn"
msgstr "chosen by an officer"

msgid "Chưa có số liệu nào được ghi."
msgstr "No figure has been noted yet."

msgid "Xác nhận số liệu"
msgstr "Confirm the figures"

msgid "Cấp ban hành"
msgstr "Issuing level"

msgid "Chưa xếp cụm"
msgstr "In no cluster"

msgid "Bảng đơn vị và nhiệm vụ"
msgstr "Units and tasks"

msgid "Rê chuột hoặc dùng phím mũi tên để đọc tên từng ô."
msgstr "Point, or use the arrow keys, to read what each cell is."

msgid "Cụ thể hóa trong kế hoạch của đơn vị"
msgstr "Spelled out in the unit's plan"

#, python-format
msgid "%(issuer)s: %(plan)s"
msgstr "%(issuer)s: %(plan)s"

msgid "Thực hiện nhiệm vụ cấp trên giao"
msgstr "Carries out an obligation from above"

msgid "chưa có hạn"
msgstr "no due day yet"

msgid "Chọn thước đo"
msgstr "Choose the metric"

#, python-format
msgid "Còn %(number)s việc đến hạn tháng này"
msgid_plural "Còn %(number)s việc đến hạn tháng này"
msgstr[0] "%(number)s thing still due this month"
msgstr[1] "%(number)s things still due this month"

#, python-format
msgid "%(number)s việc chậm"
msgid_plural "%(number)s việc chậm"
msgstr[0] "%(number)s late"
msgstr[1] "%(number)s late"

msgid "Tháng này không còn việc nào đến hạn"
msgstr "Nothing more is due this month"

msgid "Tháng này của đơn vị"
msgstr "The unit’s month"

msgid "Chưa có việc nào giao cho đơn vị"
msgstr "The unit owes nothing yet"

msgid ""
"Khi Ban Thường vụ ban hành kế hoạch, việc của đơn vị theo tuần và tháng sẽ "
"nằm ở đây."
msgstr ""
"When the standing committee publishes a plan, the unit’s work by week and "
"month will be here."

msgid "Tháng này không có việc nào của đơn vị"
msgstr "Nothing of the unit in this month"

msgid "Việc có hạn hoặc được đăng ký trong tháng sẽ nằm ở đây."
msgstr "What is due or registered in the month will stand here."

msgid "Về tháng hiện tại"
msgstr "Back to the present month"

msgid "Tháng khác"
msgstr "Other months"

msgid "Tháng trước"
msgstr "Month before"

msgid "Tháng này"
msgstr "This month"

msgid "Tháng sau"
msgstr "Month after"

msgid "Được miễn"
msgstr "Waived"

#, python-format
msgid "Chậm %(days)s ngày"
msgid_plural "Chậm %(days)s ngày"
msgstr[0] "%(days)s day late"
msgstr[1] "%(days)s days late"

msgid "Đăng ký cần sửa"
msgstr "Registration to be changed"

#, python-format
msgid "%(number)s minh chứng"
msgid_plural "%(number)s minh chứng"
msgstr[0] "%(number)s piece of evidence"
msgstr[1] "%(number)s pieces of evidence"

msgid "Ghi kết quả, minh chứng thay đơn vị"
msgstr "Report and send evidence for the unit"

msgid "Ghi kết quả, gửi minh chứng"
msgstr "Report, send evidence"

msgid "Đăng ký thêm nội dung"
msgstr "Register another content"

msgid "Đăng ký nội dung, ngày thực hiện"
msgstr "Register a content and its day"

msgid "Xin gia hạn hoặc xin miễn"
msgstr "Ask for a later day or a waiver"

msgid "Không làm được: xin miễn"
msgstr "Cannot be done: ask for a waiver"

msgid "Ấn định hạn khác"
msgstr "Set another due day"

msgid "Minh chứng cần có của nhiệm vụ"
msgstr "Evidence that this task needs"

msgid "Chọn thước đo của chỉ tiêu"
msgstr "Choose the metric of the target"

msgid "Thôi miễn, giao lại cho đơn vị được miễn"
msgstr "End the waiver: the unit owes it again"

msgid "Đã xin miễn, chờ trả lời"
msgstr "A waiver was asked for, waiting for the answer"

#, python-format
msgid "Đã xin gia hạn đến %(day)s, chờ trả lời"
msgstr "A new date, %(day)s, was asked for, waiting for the answer"

msgid "Trong lúc chờ, hạn hiện nay vẫn giữ."
msgstr "Meanwhile the present due day stands."

msgid "Gửi đề nghị"
msgstr "Send"

msgid "Trùng với minh chứng ở"
msgstr "The same as evidence of"

#, python-format
msgid "đã gỡ: %(who)s, %(on)s, vì %(why)s"
msgstr "removed: %(who)s, %(on)s, because %(why)s"

#, python-format
msgid "Chưa gửi gì cả. Chữ đồng chí ghi vẫn còn; xin chọn lại: %(names)s."
msgstr "Nothing was sent. Your words are kept; choose again: %(names)s."

msgid "Cần có trước khi báo hoàn thành"
msgstr "Needed before it is reported as done"

msgid "Tệp, đường dẫn, biên bản, chú thích"
msgstr "Files, link, minutes, caption"

#, python-format
msgid ""
"Còn %(number)s câu chưa rõ là nhiệm vụ, bối cảnh hay chuẩn mực, nên chưa ban "
"hành được."
msgstr ""
"It cannot be published yet: of %(number)s sentences it is not clear whether "
"they are a duty, context or a norm."

msgid "Xem phần đối chiếu"
msgstr "See the coverage"

msgid ""
"Không có thay đổi nào chưa ban hành: các đơn vị đang thực hiện đúng những gì "
"kế hoạch ghi."
msgstr ""
"Nothing is left to publish: the units carry out exactly what the plan says."

msgid "Xem bảng theo dõi"
msgstr "Open the board"

msgid "nhiệm vụ được giao"
msgstr "obligations"

msgid "đơn vị"
msgstr "unit"

msgid "giao mới"
msgstr "new"

msgid "sửa"
msgstr "changed"

#, python-format
msgid ""
"%(number)s nhiệm vụ không còn trong kế hoạch nhưng đã có việc làm được nên "
"vẫn giữ nguyên."
msgstr ""
"%(number)s obligations no longer stand in the plan, but work is recorded on "
"them: they are kept."

#, python-format
msgid "%(number)s chuẩn mực ứng xử không giao thành việc."
msgstr "%(number)s norms of conduct become nobody’s obligation."

msgid "Giao cho"
msgstr "Given to"

#, python-format
msgid "và %(number)s đơn vị khác"
msgstr "and %(number)s other units"

msgid "làm chung"
msgstr "together"

msgid "Đơn vị × kỳ"
msgstr "Units × periods"

msgid "Tổng số"
msgstr "Total"

msgid "Giao mới"
msgstr "New"

msgid "Kế hoạch để đơn vị tự chọn nội dung; đăng ký được nhiều nội dung."
msgstr "The plan leaves the content to the unit; several can be registered."

#, python-format
msgid "%(who)s đã gỡ, %(at)s"
msgstr "Removed by %(who)s, %(at)s"

msgid "đã sửa"
msgstr "edited"

msgid "Sửa lời đã viết"
msgstr "Edit your comment"

msgid "Lưu lời đã sửa"
msgstr "Save"

#, python-format
msgid "lời của %(who)s, %(at)s"
msgstr "the comment of %(who)s, %(at)s"

msgid ""
"Chưa ai viết gì. Hỏi thêm, hẹn nhau hay báo vướng mắc ở đây, bên kia nhận "
"được thông báo."
msgstr ""
"Nobody has written yet. Ask, arrange or report an obstacle here; the other "
"side is told."

msgid "Gửi trao đổi"
msgstr "Send"

msgid "Chủ trì"
msgstr "Lead"

msgid "cùng làm chung một việc"
msgstr "do one thing together"

msgid "Phối hợp"
msgstr "Partner"

#, python-format
msgid "%(unit)s hoạt động đến %(day)s; đơn vị kế thừa: %(heir)s"
msgstr "%(unit)s existed until %(day)s; its heir: %(heir)s"

#, python-format
msgid "%(unit)s hoạt động đến %(day)s; không có đơn vị kế thừa"
msgstr "%(unit)s existed until %(day)s; nobody came after it"

#, python-format
msgid "Chưa có bí thư trên hệ thống: %(names)s và %(number)s đơn vị nữa."
msgstr "No secretary in the system: %(names)s and %(number)s more units."

#, python-format
msgid "Chưa có bí thư trên hệ thống: %(names)s."
msgstr "No secretary in the system: %(names)s."

#, python-format
msgid ""
"Việc của chính cơ quan đồng chí (%(names)s) không gửi lời nhắc: không có bí "
"thư để nhận."
msgstr ""
"No reminder goes out for what your own unit (%(names)s) owes: there is no "
"secretary to get it."

msgid ""
"Đơn vị xin miễn, xin gia hạn hoặc đăng ký nội dung; chờ lâu nhất đứng trước."
msgstr ""
"Units ask for a waiver, a later day, or register a content; the longest wait "
"comes first."

#, python-format
msgid "%(number)s việc chờ trả lời"
msgid_plural "%(number)s việc chờ trả lời"
msgstr[0] "%(number)s thing waits for an answer"
msgstr[1] "%(number)s things wait for an answer"

msgid "đăng ký"
msgstr "registers"

msgid "Không có gì chờ trả lời"
msgstr "Nothing waits for an answer"

msgid ""
"Khi đơn vị xin miễn, xin gia hạn hoặc đăng ký nội dung, việc ấy đứng ở đây "
"cho đến khi có trả lời."
msgstr ""
"When a unit asks for a waiver, a later day, or registers a content, it stands "
"here until it is answered."

msgid "Xem tất cả"
msgstr "See all"

msgid "Nhắc"
msgstr "Remind"

msgid "Không có nhiệm vụ nào khớp"
msgstr "Nothing matches"

msgid ""
"Các nhiệm vụ khớp với bộ lọc sẽ hiện ở đây. Hãy bỏ bớt một điều kiện lọc."
msgstr "What matches the filter will be here. Take one condition away."

msgid "Đơn vị chưa có nhiệm vụ nào"
msgstr "The unit owes nothing yet"

msgid ""
"Khi kế hoạch giao việc cho đơn vị, việc và hạn của từng việc sẽ hiện ở đây."
msgstr "When a plan charges the unit, its work with each due day will be here."

msgid "Đối chiếu với kế hoạch cấp trên"
msgstr "Beside the plan above"

msgid ""
"Việc nào của cấp trên đã được cụ thể hóa, việc nào còn bỏ sót, việc nào được "
"thêm."
msgstr "What is taken up of the plan above, what is left out, what is added."

msgid "Kế hoạch cấp trên"
msgstr "Plan above"

msgid "Đối chiếu"
msgstr "Compare"

#, python-format
msgid ""
"Kế hoạch này thực hiện “%(title)s” của %(issuer)s? Nói một lần, sau đó nối "
"được từng việc với nhiệm vụ cấp trên giao."
msgstr ""
"Does this plan carry out “%(title)s” of %(issuer)s? Say so once; then its "
"tasks can be linked to the obligations from above."

msgid "Đúng, thực hiện kế hoạch này"
msgstr "Yes, it carries out this plan"

msgid "Chưa có kế hoạch nào để đối chiếu"
msgstr "No plan to compare with yet"

msgid ""
"Tải kế hoạch của cấp trên lên như một kế hoạch mới, không cần ban hành, rồi "
"trở lại đây để chọn."
msgstr ""
"Upload the plan of the body above as a new plan, without publishing it, then "
"come back here to choose it."

msgid "Chọn việc khác"
msgstr "Choose another"

msgid "Xem sẽ chuyển gì"
msgstr "See what would move"

msgid "Sắp xếp lại đơn vị"
msgstr "Reorganise the unit"

msgid ""
"Theo quyết định đã ký. Trước khi ghi, đồng chí thấy những gì sẽ chuyển: đoàn "
"viên, chức vụ, đơn vị trực thuộc, việc chưa xong."
msgstr ""
"By a signed decision. Before it is written down you see what would move: "
"members, offices, units below, open duties."

msgid "Hợp nhất, sáp nhập"
msgstr "Merge"

msgid "nhiều đơn vị thành một"
msgstr "several units become one"

msgid "Chia, tách"
msgstr "Split"

msgid "một đơn vị thành nhiều"
msgstr "one unit becomes several"

msgid "tên cũ còn trong lịch sử"
msgstr "the old name stays in the history"

msgid "Giải thể"
msgstr "Dissolved"

msgid "có hoặc không có đơn vị kế thừa"
msgstr "with an heir or without"

msgid "Sẽ chuyển những gì"
msgstr "What would move"

#, python-format
msgid "%(kind)s, Quyết định số %(number)s"
msgstr "%(kind)s, decision no. %(number)s"

#, python-format
msgid "Có hiệu lực từ %(day)s."
msgstr "Valid from %(day)s."

msgid "Đơn vị trực thuộc"
msgstr "Units below"

msgid "Chức vụ"
msgstr "Offices"

msgid "Việc chưa xong"
msgstr "Open duties"

#, python-format
msgid "%(number)s nhiệm vụ chưa xong"
msgid_plural "%(number)s nhiệm vụ chưa xong"
msgstr[0] "%(number)s task not done"
msgstr[1] "%(number)s tasks not done"

msgid "Không có việc chưa xong nào phải chuyển."
msgstr "No open duty has to move."

msgid ""
"Việc đã hoàn thành và số liệu của các kỳ trước ở lại với đơn vị đã làm ra. Kế "
"hoạch đã ký giữ nguyên tên như đã viết."
msgstr ""
"What is done, and the figures of earlier periods, stay with the unit that "
"earned them. A signed plan keeps names as they were written."

msgid "Ghi quyết định"
msgstr "Write the decision down"

msgid "Sửa lại"
msgstr "Go back and change"

#, python-format
msgid "Quyết định số %(number)s"
msgstr "Decision no. %(number)s"

#, python-format
msgid "Quyết định chờ đến %(day)s, máy tự thực hiện vào sáng hôm ấy."
msgstr "The decision waits until %(day)s and is carried out that morning."

msgid "Ngày quyết định"
msgstr "Day of the decision"

msgid "Có hiệu lực từ"
msgstr "Valid from"

msgid "Người ghi"
msgstr "Written down by"

msgid "nhận đoàn viên và việc đang làm"
msgstr "takes over members and open duties"

msgid "giải thể"
msgstr "dissolution"

#, python-format
msgid "%(name)s nhận %(number)s nhiệm vụ chưa xong."
msgid_plural "%(name)s nhận %(number)s nhiệm vụ chưa xong."
msgstr[0] "%(name)s takes over %(number)s open duty."
msgstr[1] "%(name)s takes over %(number)s open duties."

msgid "Bỏ quyết định chờ này"
msgstr "Take this waiting decision back"

msgid "Thôi thực hiện"
msgstr "Withdrawn"

msgid "Các hoạt động của việc này"
msgstr "Activities of this obligation"

msgid "Các kỳ"
msgstr "Periods"

msgid "Diễn biến"
msgstr "What happened"

msgid "Chưa có kế hoạch nào được ban hành"
msgstr "No plan is published yet"

msgid ""
"Khi một kế hoạch được ban hành, ai nợ việc gì, đến hạn lúc nào sẽ hiện ở đây."
msgstr "When a plan is published, who owes what and by when will be here."

msgid "Kế hoạch của các đơn vị"
msgstr "Plans of the units"

#, python-format
msgid ""
"%(own)s/%(units)s đơn vị đã ban hành kế hoạch của mình để thực hiện kế hoạch "
"này."
msgstr ""
"%(own)s of %(units)s units have published a plan of their own to carry this "
"one out."

msgid "Lọc theo tình trạng"
msgstr "Filter by state"

msgid "Đã ban hành"
msgstr "Published"

msgid "Đang soạn"
msgstr "In preparation"

msgid "Chưa có"
msgstr "None yet"

msgid "đã ban hành"
msgstr "published"

#, python-format
msgid "%(number)s việc đã cụ thể hóa"
msgid_plural "%(number)s việc đã cụ thể hóa"
msgstr[0] "%(number)s task spelled out"
msgstr[1] "%(number)s tasks spelled out"

msgid "đang soạn"
msgstr "in preparation"

msgid "chưa có kế hoạch"
msgstr "no plan yet"

msgid "Không có đơn vị nào ở đây"
msgstr "No units here"

msgid ""
"Khi bí thư tải kế hoạch của đơn vị lên và nói kế hoạch ấy thực hiện kế hoạch "
"này, đơn vị sẽ hiện ở đây."
msgstr ""
"When a secretary uploads the unit's plan and says that it carries out this "
"one, the unit will be here."

#, python-format
msgid "thực hiện từ %(start)s đến %(end)s"
msgstr "carried out from %(start)s to %(end)s"

#, python-format
msgid "%(own)s/%(units)s đơn vị đã có kế hoạch"
msgstr "%(own)s of %(units)s units have a plan"

#, python-format
msgid "%(number)s đơn vị đang soạn"
msgstr "%(number)s in preparation"

msgid "Ban hành thay đổi"
msgstr "Publish the changes"

msgid "Ban hành"
msgstr "Publish"

msgid "Đối chiếu cấp trên"
msgstr "Compare with the plan above"

msgid "Ai đã làm điều này?"
msgstr "Who has done this?"

msgid ""
"Chọn một câu có gạch màu trên kế hoạch để xem ai thực hiện và đã đến đâu."
msgstr ""
"Choose an underlined sentence of the plan to see who carries it out and how "
"far it is."

msgid "Ban hành kế hoạch"
msgstr "Publish the plan"

#, python-format
msgid "%(number)s nhiệm vụ còn chờ, lần ban hành này chưa giao cho ai."
msgstr "%(number)s tasks still wait: this publication gives them to nobody."

msgid "Xem các nhiệm vụ còn chờ"
msgstr "See the tasks that wait"

msgid "Chưa có nhiệm vụ nào giao được"
msgstr "No task can be given yet"

msgid ""
"Các nhiệm vụ đã nhận và có người thực hiện sẽ hiện ở đây trước khi ban hành."
msgstr ""
"Accepted tasks that somebody is charged with will be here before they are "
"published."

msgid "Đọc lại kế hoạch"
msgstr "Review of the plan"

#, python-format
msgid "%(number)s nhiệm vụ còn chờ"
msgstr "%(number)s tasks wait"

msgid "Làm rõ"
msgstr "Make clear"

msgid "Sửa nội dung đã đăng ký"
msgstr "Change what is registered"

msgid "Rút nội dung này"
msgstr "Withdraw this content"

msgid "Nhắc việc"
msgstr "Reminder"

msgid ""
"Mỗi đơn vị nhận một thông báo gửi tới bí thư; việc đã nhắc hôm nay không nhắc "
"lại."
msgstr ""
"Each unit gets one notice, sent to its secretaries; what was reminded of "
"today is not repeated."

msgid "Gửi lời nhắc"
msgstr "Send the reminder"

msgid "Hôm nay đã nhắc rồi"
msgstr "Reminded today already"

msgid ""
"Các đơn vị có bí thư trong bộ lọc này đã được nhắc hôm nay; còn lại là đơn vị "
"chưa có ai nhận lời nhắc. Mai nhắc lại được, hoặc hãy báo trực tiếp."
msgstr ""
"The units with a secretary in this filter were reminded today; in the others "
"there is nobody to receive a reminder. Remind again tomorrow, or tell them "
"directly."

msgid "Chưa có ai để nhắc"
msgstr "Nobody to remind"

msgid ""
"Việc còn lại trong bộ lọc này thuộc đơn vị không có bí thư nhận lời nhắc. Hãy "
"báo trực tiếp, hoặc chọn bộ lọc khác."
msgstr ""
"What is left in this filter belongs to units without a secretary to be "
"reminded. Tell them directly, or choose another filter."

msgid "Không còn việc nào để nhắc"
msgstr "Nothing left to remind of"

msgid "Các việc trong bộ lọc này đã xong, hoặc hôm nay đã nhắc rồi."
msgstr "What this filter finds is done, or was reminded of today."

msgid ""
"Minh chứng sẽ không hiện nữa; ai gỡ, lúc nào, vì sao được ghi lại và cán bộ "
"phụ trách vẫn xem được."
msgstr ""
"The evidence will not be shown any more; who removed it, when and why is "
"kept, and officers can still see it."

# | "%(met)s hoàn thành, %(doing)s đang thực hiện, %(late)s chậm, %(none)s "
# | "chưa thực hiện"
#, python-format
msgid ""
"%(met)d hoàn thành, %(doing)d đang thực hiện, %(late)d chậm, %(none)d chưa "
"thực hiện"
msgstr "%(met)d met, %(doing)d in progress, %(late)d late, %(none)d not yet"

msgid "Đã báo hoàn thành."
msgstr "Reported as done."

msgid "Đã ghi vào nhiệm vụ này."
msgstr "Noted on this obligation."

msgid "Đã trả lại để đơn vị làm tiếp."
msgstr "Sent back for the unit to go on."

msgid "Đã ghi hạn."
msgstr "The due day is noted."

msgid "Đã gỡ minh chứng."
msgstr "The evidence is taken away."

msgid "Đã ghi minh chứng cần có; áp dụng cho mọi đơn vị được giao nhiệm vụ này."
msgstr ""
"The evidence needed is set; it holds for every unit that owes this task."

msgid "Đã xác nhận số liệu."
msgstr "The figures are confirmed."

msgid "Đã chọn thước đo; số đã làm được tính lại."
msgstr "Metric chosen; what is done was counted anew."

msgid "Đã đăng ký. Khi làm, bấm Bắt đầu ở đây hoặc ở trang Tháng này."
msgstr ""
"Registered. When you begin, press Begin here or on the page of the month."

msgid "Đã sửa nội dung đã đăng ký."
msgstr "The registration is changed."

msgid "Đã rút nội dung đã đăng ký."
msgstr "The registration is withdrawn."

msgid "Đã ghi là bắt đầu làm."
msgstr "Noted as begun."

msgid "Đã trả lời đăng ký của đơn vị."
msgstr "The unit's registration is answered."

msgid "Đã gửi đề nghị. Có trả lời, đồng chí nhận được thông báo."
msgstr "Your request is sent. You are told when it is answered."

msgid "Đã trả lời đề nghị của đơn vị."
msgstr "The unit's request is answered."

msgid "Đã rút đề nghị."
msgstr "The request is taken back."

#, python-format
msgid "Đã nhắc %(number)s đơn vị"
msgid_plural "Đã nhắc %(number)s đơn vị"
msgstr[0] "%(number)s unit reminded"
msgstr[1] "%(number)s units reminded"

#, python-format
msgid "%(number)s đơn vị chưa có bí thư"
msgid_plural "%(number)s đơn vị chưa có bí thư"
msgstr[0] "%(number)s unit has no secretary"
msgstr[1] "%(number)s units have no secretary"

msgid "Đã thực hiện quyết định."
msgstr "The decision is carried out."

msgid "Đã ghi; quyết định chờ đến ngày."
msgstr "Written down; the decision waits for its day."

msgid "Đã bỏ quyết định chờ; các đơn vị giữ nguyên."
msgstr "The decision was taken back; the units stay as they are."

#, python-format
msgid "%(unit)s không còn hoạt động; đây là đơn vị kế thừa."
msgstr "%(unit)s is no more; this is the unit that came after it."

msgid "Đây là các đơn vị tìm thấy. Hãy chọn rồi ghi lại."
msgstr "These are the units that were found. Choose, then save again."

msgid "Số quyết định"
msgstr "Number of the decision"

msgid "Ngày chưa tới thì quyết định chờ đến ngày đó."
msgstr "A decision for a later day waits for it."

msgid "Hợp nhất cùng các đơn vị"
msgstr "Merge with these units"

msgid "Nhập vào đơn vị đang có"
msgstr "Into a unit that exists"

msgid "Để trống nếu thành đơn vị mới."
msgstr "Leave empty for a new unit."

msgid "Hoặc thành đơn vị mới, tên là"
msgstr "Or into a new unit called"

msgid "Tên ngắn của đơn vị mới"
msgstr "Short name of the new unit"

msgid "Hãy chọn đơn vị nhận, hoặc ghi tên đơn vị mới; chỉ một trong hai."
msgstr ""
"Choose the unit that takes over, or write the name of a new one; one of the "
"two."

msgid "Các đơn vị mới, mỗi dòng một tên"
msgstr "The new units, a name a line"

msgid "Muốn ghi tên ngắn, ghi sau dấu |: Đoàn Sở Một | Sở Một."
msgstr "A short name goes behind |: Đoàn Sở Một | Sở Một."

msgid "Đơn vị cũ vẫn hoạt động, chỉ tách bớt ra"
msgstr "The old unit goes on; only a part leaves it"

msgid "Hãy ghi mỗi dòng một tên đơn vị, dài nhất 250 chữ."
msgstr "Write one name a line, 250 letters at most."

msgid ""
"Chia thì cần ít nhất hai đơn vị mới. Nếu chỉ tách bớt, hãy đánh dấu đơn vị cũ "
"vẫn hoạt động."
msgstr ""
"A split needs at least two new units. If only a part leaves, tick that the "
"old unit goes on."

msgid "Tên mới"
msgstr "New name"

msgid "Tên ngắn mới"
msgstr "New short name"

msgid "Đơn vị nhận đoàn viên và việc đang làm"
msgstr "The unit that takes over members and open duties"

msgid "Để trống thì đoàn viên thôi sinh hoạt, việc chưa xong thôi thực hiện."
msgstr "Empty: memberships end and open duties are withdrawn."

msgid "Ai giữ chức vụ ở đơn vị kế thừa"
msgstr "Who holds office at the heir"

msgid "ở lại đơn vị cũ"
msgstr "stays with the old unit"

msgid "Đơn vị ngành dọc, đơn vị kết nghĩa"
msgstr "Counterpart, twinned unit"

msgid "Từ nay đồng chí vào bằng"
msgstr "From now on you come in by"

msgid "mật khẩu"
msgstr "password"

msgid "khóa truy cập: vân tay, khuôn mặt, mã PIN"
msgstr "passkey: fingerprint, face, PIN"

msgid "Để lấy lại lối vào khi quên. Chúng tôi gửi một mã tới đó ngay sau đây."
msgstr "To find your way back in. We send a code there right away."

msgid "Danh sách gì"
msgstr "What list"

msgid "Tệp danh sách"
msgstr "File of the list"

msgid "Tệp .xlsx hoặc .csv. Chưa ghi gì cho đến khi đồng chí xem và bấm nhập."
msgstr ""
"An .xlsx or .csv file. Nothing is written until you have looked and taken it "
"in."

#, python-format
msgid "Tệp lớn hơn %(limit)s. Hãy chia thành nhiều tệp, mỗi tệp một đơn vị."
msgstr ""
"The file is larger than %(limit)s. Divide it into several, one for each unit."

msgid "không có trong tệp"
msgstr "not in the file"

msgid "Có cột của tệp được chọn hai lần. Mỗi cột chỉ mang một nghĩa."
msgstr "A column of the file is chosen twice. Each column means one thing."

msgid "Ngày sinh, hoặc năm sinh"
msgstr "Date of birth, or year alone"

msgid "Ví dụ 31/12/2000 hoặc 2000."
msgstr "For example 31/12/2000 or 2000."

msgid "Giới tính"
msgstr "Gender"

msgid "không ghi"
msgstr "not stated"

msgid "Số thẻ đoàn viên"
msgstr "Member card number"

msgid "Sinh hoạt từ ngày"
msgstr "Member since"

msgid "Chức danh"
msgstr "Title"

msgid "Đây là người khác, vẫn thêm"
msgstr "This is somebody else: add all the same"

msgid "Hãy mở hồ sơ đã có, hoặc đánh dấu ở đây nếu là người khác."
msgstr "Open the record that is there, or tick here if it is somebody else."

msgid "Bắt buộc. Hoặc để họ và tên ở hai cột “Họ và tên đệm” và “Tên”."
msgstr "Needed. Or give the names in two columns, “Họ và tên đệm” and “Tên”."

msgid "Họ và tên đệm"
msgstr "Family and middle name"

msgid "Chỉ dùng khi không có cột “Họ và tên”."
msgstr "Only where there is no column “Họ và tên”."

msgid "Ngày sinh"
msgstr "Date of birth"

msgid "31/12/2000, hoặc chỉ năm: 2000."
msgstr "31/12/2000, or the year alone: 2000."

msgid "nam, nữ hoặc khác; không bắt buộc."
msgstr "nam, nữ or khác; optional."

msgid "Không bắt buộc."
msgstr "Optional."

msgid "Không bắt buộc; số 0 đầu bị Excel bỏ vẫn nhận ra."
msgstr "Optional; a leading 0 that Excel dropped is put back."

msgid "Mỗi số thẻ một người."
msgstr "One card number, one person."

msgid "Tên, tên ngắn hoặc mã của đơn vị; để trống là đơn vị đang nhập."
msgstr ""
"Name, short name or code of the unit; empty means the unit of the import."

msgid "Để trống là ngày nhập."
msgstr "Empty means the day of the import."

msgid "Để trống thì máy đặt mã. Mã đã có là đơn vị đã có."
msgstr "Empty: a code is made. A known code means a known unit."

msgid "Tên đơn vị"
msgstr "Name of the unit"

msgid "Bắt buộc."
msgstr "Needed."

msgid "Tên ngắn"
msgstr "Short name"

msgid "Để trống thì lấy tên."
msgstr "Empty: the name is taken."

msgid "chi đoàn, cơ sở Đoàn, cụm hoạt động hoặc ban; để trống là chi đoàn."
msgstr "chi đoàn, cơ sở Đoàn, cụm hoạt động or ban; empty means chi đoàn."

msgid "Trực thuộc"
msgstr "Belongs to"

msgid "Tên hoặc mã của đơn vị ngay trên; để trống là đơn vị đang nhập."
msgstr "Name or code of the unit above; empty means the unit of the import."

msgid "Tên hoặc mã của cụm hoạt động."
msgstr "Name or code of the activity cluster."

msgid "Tên khác"
msgstr "Other names"

msgid "Cách khác mà văn bản hay gọi; cách nhau bằng dấu |."
msgstr "Other ways in which documents write it, divided by |."

msgid "Có từ ngày"
msgstr "Exists since"

#, python-format
msgid "Số thẻ đoàn viên: trùng với dòng %(line)s, %(name)s"
msgstr "Member card number: the same as in row %(line)s, %(name)s"

#, python-format
msgid "cùng tên, cùng ngày sinh với dòng %(line)s"
msgstr "same name and birth date as line %(line)s"

#, python-format
msgid "không có đơn vị “%(name)s”"
msgstr "there is no unit “%(name)s”"

#, python-format
msgid "không có đơn vị “%(name)s”; có phải là %(near)s"
msgstr "there is no unit “%(name)s”; is it %(near)s"

msgid "Tệp không có dòng nào. Hãy điền vào tệp mẫu rồi tải lên lại."
msgstr "The file has no rows. Fill in the template and upload it again."

msgid ""
"Tệp chỉ có dòng tiêu đề, chưa có dòng nào bên dưới. Hãy điền rồi tải lên lại."
msgstr ""
"The file has headings alone and no rows below. Fill it in and upload it again."

#, python-format
msgid "Dòng %(line)s có chữ sai mã: “%(typed)s”, đúng ra là “%(meant)s”."
msgstr "Row %(line)s holds garbled letters: “%(typed)s”, meant is “%(meant)s”."

#, python-format
msgid "Dòng %(line)s có chữ đã mất dấu vì sai mã: “%(typed)s”."
msgstr ""
"Row %(line)s holds letters that were lost by a wrong encoding: “%(typed)s”."

msgid ""
"Tệp đã có lần được mở bằng bảng mã khác rồi lưu lại. Hãy lấy tệp gốc, trong "
"Excel chọn Dữ liệu, Từ văn bản/CSV, mã 65001 (UTF-8), lưu thành .xlsx rồi tải "
"lên lại."
msgstr ""
"The file was once opened in another encoding and saved again. Take the "
"original, choose Data, From Text/CSV, 65001 (UTF-8) in Excel, save it as ."
"xlsx and send it again."

msgid ""
"Tệp là Excel đời cũ (.xls) hoặc có mật khẩu. Hãy mở ra, lưu lại thành .xlsx "
"không mật khẩu."
msgstr ""
"The file is old Excel (.xls) or has a password. Open it and save it as .xlsx "
"without a password."

#, python-format
msgid ""
"Tệp có hơn %(most)s dòng nên chưa đọc. Hãy chia thành nhiều tệp, mỗi tệp một "
"đơn vị."
msgstr ""
"The file has more than %(most)s rows and was not read. Divide it into "
"several, one for each unit."

#, python-format
msgid "ô %(cell)s là công thức chưa có kết quả; hãy ghi giá trị vào ô"
msgstr "cell %(cell)s is a formula without a result; write the value into it"

#, python-format
msgid "ô %(cell)s báo lỗi của Excel; hãy sửa công thức hoặc ghi giá trị"
msgstr ""
"cell %(cell)s shows an error of Excel; mend the formula or write the value"

#, python-format
msgid "ô gộp %(cells)s; hãy bỏ gộp và ghi giá trị vào từng ô"
msgstr "merged cells %(cells)s; divide them and write the value into each"

msgid ""
"Không đọc được chữ trong tệp. Hãy lưu lại thành .xlsx hoặc CSV mã UTF-8 rồi "
"tải lên lại."
msgstr ""
"The letters of the file cannot be read. Save it as .xlsx or CSV in UTF-8 and "
"upload it again."

#, python-format
msgid ""
"Dòng %(line)s của tệp không đọc được. Hãy lưu lại thành .xlsx hoặc CSV mã "
"UTF-8."
msgstr ""
"Line %(line)s of the file cannot be read. Save it as .xlsx or CSV in UTF-8."

#, python-format
msgid "đơn vị đang trực thuộc “%(unit)s”; đổi cấp trên cần có quyết định"
msgstr "the unit belongs to “%(unit)s”; moving it needs a decision"

msgid "chỉ gồm chữ không dấu, số và gạch nối, dài nhất 40"
msgstr "only plain letters, digits and dashes, 40 at most"

msgid "thiếu tên đơn vị"
msgstr "the name of the unit is missing"

msgid "dài quá 250 chữ"
msgstr "longer than 250 letters"

#, python-format
msgid "“%(value)s”: hãy ghi chi đoàn, cơ sở Đoàn, cụm hoạt động hoặc ban"
msgstr "“%(value)s”: write chi đoàn, cơ sở Đoàn, cụm hoạt động or ban"

#, python-format
msgid "không có đơn vị “%(name)s” trong tệp và trong hệ thống"
msgstr "there is no unit “%(name)s” in the file or in the system"

#, python-format
msgid "trùng với dòng %(line)s"
msgstr "the same as line %(line)s"

msgid "các đơn vị trực thuộc lẫn nhau thành vòng"
msgstr "the units belong to each other in a ring"

msgid "thiếu họ và tên"
msgstr "the full name is missing"

msgid "họ và tên dài quá 120 chữ"
msgstr "the full name is longer than 120 letters"

#, python-format
msgid "“%(value)s” không giống họ và tên"
msgstr "“%(value)s” does not look like a full name"

#, python-format
msgid "ngày sinh %(value)s ở sau hôm nay"
msgstr "the birth date %(value)s is after today"

#, python-format
msgid "“%(value)s” không phải là một ngày; hãy ghi như 31/12/2000"
msgstr "“%(value)s” is not a day; write it like 31/12/2000"

#, python-format
msgid "không có ngày %(value)s trong lịch"
msgstr "there is no %(value)s in the calendar"

#, python-format
msgid "năm của ngày %(value)s không hợp lý"
msgstr "the year of %(value)s cannot be right"

#, python-format
msgid "giới tính “%(value)s”: hãy ghi nam, nữ hoặc khác"
msgstr "gender “%(value)s”: write nam (male), nữ (female) or khác (other)"

#, python-format
msgid "“%(value)s” không phải số điện thoại"
msgstr "“%(value)s” is not a phone number"

#, python-format
msgid "“%(value)s” không phải thư điện tử"
msgstr "“%(value)s” is not an e-mail address"

msgid "thư điện tử dài quá 120 chữ"
msgstr "the e-mail address is longer than 120 letters"

msgid "số thẻ dài quá 30 chữ"
msgstr "the card number is longer than 30 letters"

msgid ""
"Tệp Excel bị hỏng hoặc không phải .xlsx. Hãy mở bằng Excel và lưu lại thành ."
"xlsx."
msgstr ""
"The Excel file is damaged or no .xlsx. Open it in Excel and save it as .xlsx."

msgid ""
"Tệp Excel quá lớn khi mở ra. Hãy bỏ ảnh, trang tính thừa và ô ở quá xa, hoặc "
"chia thành nhiều tệp."
msgstr ""
"The Excel file is too large when opened. Remove pictures, sheets that are not "
"needed and cells far away, or divide it into several files."

msgid "Danh sách"
msgstr "List"

msgid "Ví dụ"
msgstr "Examples"

msgid "Hướng dẫn"
msgstr "Guide"

msgid "Cột"
msgstr "Column"

msgid "Cách ghi"
msgstr "How to fill it in"

msgid "Lỗi"
msgstr "Fault"

msgid "Lưu ý"
msgstr "Note"

msgid "Dòng"
msgstr "Line"

msgid "hợp nhất, sáp nhập"
msgstr "merger"

msgid "chia, tách"
msgstr "split"

msgid "đổi tên"
msgstr "renaming"

msgid "số quyết định"
msgstr "decision number"

msgid "ngày quyết định"
msgstr "day of the decision"

msgid "có hiệu lực từ"
msgstr "valid from"

msgid "đang đọc"
msgstr "being read"

msgid "chờ đồng chí xem"
msgstr "waiting for you to look"

msgid "đang nhập"
msgstr "being taken in"

msgid "đã nhập"
msgstr "taken in"

msgid "không đọc được"
msgstr "could not be read"

msgid "giấy mời"
msgstr "sheet"

msgid "cán bộ chuyên trách"
msgstr "officer"

msgid "bí thư"
msgstr "secretary"

msgid "cấp ủy"
msgstr "party committee"

msgid "nam"
msgstr "male"

msgid "nữ"
msgstr "female"

msgid "khác"
msgstr "other"

msgid "ngày sinh"
msgstr "date of birth"

msgid "năm sinh"
msgstr "year of birth"

msgid "giới tính"
msgstr "gender"

msgid "thư điện tử"
msgstr "e-mail"

msgid "điện thoại"
msgstr "phone"

msgid "số thẻ đoàn viên"
msgstr "member card number"

msgid "chức danh"
msgstr "title"

msgid "chờ đơn vị nhận trả lời"
msgstr "waits for the receiving unit"

msgid "đã nhận"
msgstr "accepted"

msgid "đơn vị chuyển đã rút lại"
msgstr "taken back by the sending unit"

msgid "lý do"
msgstr "reason"

msgid "trả lời"
msgstr "answer"

msgid "Đoàn Khối"
msgstr "bloc union"

msgid "cơ sở Đoàn"
msgstr "grassroots union"

msgid "chi đoàn"
msgstr "branch"

msgid "cụm hoạt động"
msgstr "activity cluster"

msgid "ban"
msgstr "board"

msgid "mã"
msgstr "code"

msgid "tên"
msgstr "name"

msgid "tên ngắn"
msgstr "short name"

msgid "loại"
msgstr "kind"

#, python-format
msgid "%(number)d dòng: %(columns)s"
msgstr "%(number)d rows: %(columns)s"

msgid "Hợp nhất cần ít nhất hai đơn vị. Hãy chọn thêm."
msgstr "A merger needs at least two units. Choose more."

msgid "Ngày có hiệu lực đứng trước ngày quyết định. Hãy xem lại hai ngày."
msgstr ""
"The day from which it is valid lies before the day of the decision. Look at "
"both again."

#, python-format
msgid ""
"%(heir)s trực thuộc %(unit)s nên không nhận thay được. Hãy làm ngược lại."
msgstr ""
"%(heir)s belongs to %(unit)s and cannot take it over. Do it the other way "
"round."

#, python-format
msgid "%(unit)s đứng đầu cây đơn vị nên không giải thể được."
msgstr "%(unit)s stands at the head of the tree and cannot be dissolved."

#, python-format
msgid "%(unit)s không còn từ trước ngày %(day)s. Hãy bỏ khỏi quyết định này."
msgstr "%(unit)s ended before %(day)s. Take it out of this decision."

#, python-format
msgid ""
"%(unit)s mới lập, chưa có trước ngày %(day)s. Hãy xem lại ngày có hiệu lực."
msgstr ""
"%(unit)s is new and did not exist before %(day)s. Look at the day again."

msgid "Tên này đã có đơn vị khác cùng cấp dùng. Hãy chọn tên khác."
msgstr "Another unit beside it has this name. Choose another."

msgid "Số thẻ"
msgstr "Card number"

msgid "có"
msgstr "yes"

msgid "giống"
msgstr "the same"

#, python-format
msgid "Sinh hoạt từ ngày: %(day)s chưa tới"
msgstr "Member since: %(day)s has not come yet"

msgid "Đơn vị: cụm hoạt động và ban không quản lý đoàn viên"
msgstr "Unit: clusters and boards keep no members"

msgid "Mã: đã dùng cho đơn vị khác"
msgstr "Code: used for another unit"

msgid "Cụm: không phải cụm hoạt động"
msgstr "Cluster: this is no activity cluster"

#, python-format
msgid "cùng một người đã có với dòng %(line)s"
msgstr "the same known person as line %(line)s"

#, python-format
msgid ""
"Số thẻ đoàn viên: đã cấp cho %(name)s, %(unit)s; nếu là một người, hãy làm "
"chuyển sinh hoạt"
msgstr ""
"Member card number: belongs to %(name)s, %(unit)s; if they are one person, "
"make it a transfer"

msgid "đã thôi sinh hoạt"
msgstr "no longer a member anywhere"

msgid ""
"Số thẻ đoàn viên: đã cấp cho người của đơn vị khác; nếu là một người, hãy làm "
"chuyển sinh hoạt"
msgstr ""
"Member card number: given to somebody of another unit; if it is the same "
"person, ask for a transfer"

#, python-format
msgid "Số thẻ đoàn viên: đã cấp cho %(name)s, %(unit)s"
msgstr "Member card number: given to %(name)s, %(unit)s"

msgid ""
"giống một hồ sơ đã có; nhập vào sẽ thành hồ sơ mới, cán bộ có thể gộp sau"
msgstr ""
"looks like a known record; it becomes a new one, which an officer may merge "
"later"

#, python-format
msgid "Đơn vị: đang sinh hoạt ở %(unit)s; hãy làm chuyển sinh hoạt"
msgstr "Unit: belongs to %(unit)s; ask for a transfer"

msgid "Đã giải thể"
msgstr "Dissolved"

msgid "Kế thừa"
msgstr "Heir of"

msgid "Đã hợp nhất vào"
msgstr "Merged into"

msgid "Đã tách ra"
msgstr "Split off"

msgid "Đã giải thể, chuyển sang"
msgstr "Dissolved, became part of"

#, python-format
msgid "Đổi tên từ “%(name)s”"
msgstr "Renamed from “%(name)s”"

#, python-format
msgid "%(kind)s, Quyết định số %(number)s ngày %(day)s"
msgstr "%(kind)s, decision no. %(number)s of %(day)s"

msgid ""
"Chưa nhập đơn vị nào vì tệp có dòng sai. Hãy sửa các dòng nêu dưới đây rồi "
"nhập lại."
msgstr ""
"No unit was taken over: the file has faulty lines. Correct the lines named "
"below and import it again."

msgid ""
"Đơn vị này không còn hoạt động nên không ghi gì mới vào đây. Hãy làm việc này "
"ở đơn vị cấp trên."
msgstr ""
"This unit is no more, so nothing new is entered here. Do it at the unit above."

#, python-format
msgid ""
"Đơn vị này không còn hoạt động nên không ghi gì mới vào đây. Hãy làm việc này "
"ở %(heir)s."
msgstr ""
"This unit is no more, so nothing new is entered here. Do it at %(heir)s."

msgid ""
"Số thẻ này đã cấp cho người khác. Hãy xem lại số thẻ; nếu là một người, hãy "
"gộp hai hồ sơ."
msgstr ""
"Somebody else has this card number. Check the number; if it is one person, "
"merge the two records."

#, python-format
msgid ""
"Số thẻ này đã cấp cho %(name)s. Hãy xem lại số thẻ; nếu là một người, hãy gộp "
"hai hồ sơ."
msgstr ""
"This card number belongs to %(name)s. Check the number; if they are one "
"person, merge the two records."

msgid "Người này đang sinh hoạt ở đơn vị đó rồi."
msgstr "This person belongs to that unit already."

msgid ""
"Người này không còn sinh hoạt ở đơn vị này. Hãy tải lại trang để xem hiện nay."
msgstr ""
"This person no longer belongs to this unit. Reload the page to see how things "
"stand."

msgid ""
"Cụm hoạt động và ban không quản lý đoàn viên. Hãy chọn chi đoàn hoặc cơ sở "
"Đoàn nhận về."
msgstr ""
"Clusters and boards keep no members. Choose a branch or a grassroots union "
"that takes the person over."

msgid ""
"Đang có một lần chuyển chờ trả lời. Hãy đợi đơn vị nhận trả lời rồi chuyển "
"tiếp."
msgstr ""
"An earlier transfer waits for its answer. Wait for the receiving unit before "
"asking again."

msgid "Lần chuyển này đã được trả lời rồi. Hãy tải lại trang để xem."
msgstr "This transfer has been answered. Reload the page to see."

msgid "Hãy ghi lý do không nhận, để đơn vị chuyển biết mà sửa."
msgstr "Say why you refuse, so that the sending unit can put it right."

msgid "Hai hồ sơ này không gộp được nữa. Hãy tải lại danh sách trùng."
msgstr ""
"These two records cannot be merged any more. Reload the list of duplicates."

msgid ""
"Lần gộp này không tách lại được nữa: đã tách rồi, hoặc hồ sơ giữ lại đã gộp "
"tiếp."
msgstr ""
"This merging cannot be undone: it was undone before, or the kept record was "
"itself merged."

msgid ""
"Người này đang giữ chức vụ. Hãy bàn giao chức vụ trước, rồi mới xóa hồ sơ."
msgstr ""
"This person holds an office. Hand the office over first, then erase the "
"record."

msgid ""
"Danh sách này đang được đọc, đã nhập hoặc đã bỏ. Hãy tải lại trang để xem "
"hiện nay."
msgstr ""
"This list is being read, was taken in or dropped. Reload the page to see how "
"things stand."

msgid ""
"Đang có 10 danh sách chưa nhập của đơn vị này. Hãy nhập hoặc bỏ bớt ở mục “Đã "
"gửi” rồi gửi tiếp."
msgstr ""
"Ten lists of this unit wait. Take some in or drop some under “Sent”, then "
"send again."

msgid ""
"Danh sách còn dòng sai nên chưa nhập dòng nào. Hãy sửa tệp rồi tải lên lại, "
"hoặc chọn lại cột."
msgstr ""
"The list has faulty rows, so none was taken in. Correct the file and upload "
"it again, or choose the columns anew."

msgid ""
"Quyết định này đã được thực hiện hoặc đã bỏ. Hãy tải lại trang để xem hiện "
"nay."
msgstr ""
"This decision was carried out or taken back. Reload the page to see how "
"things stand."

msgid "Hãy chọn một đơn vị khác với đơn vị này."
msgstr "Choose a unit other than this one."

msgid ""
"Mọi đoàn viên ở đây đã có tài khoản hoặc giấy mời còn dùng được. Ai mất giấy "
"hay quên lối vào thì mở hồ sơ của người ấy mà mời lại; mất cả tờ thì mở tờ "
"ấy, chọn “Mời lại”."
msgstr ""
"Every member here has an account, or an invitation that still works. For "
"somebody who lost the slip or the way in, open their record and invite again; "
"if the whole sheet is lost, open it and choose “Invite again”."

msgid "Giấy mời này không dùng được. Hãy nhờ bí thư đơn vị mời lại."
msgstr ""
"This invitation opens nothing. Ask the secretary of your unit for a new one."

msgid ""
"Yêu cầu vào lại này đã xử lý hoặc quá hạn. Hãy tải lại trang để xem hiện nay."
msgstr ""
"This request has been dealt with or is too old. Reload the page to see how "
"things stand."

msgid "Tệp không phải mã UTF-8. Hãy lưu lại dạng CSV UTF-8 rồi nhập lại."
msgstr "The file is not UTF-8. Save it as CSV UTF-8 and import it again."

#, python-format
msgid "Thiếu cột: %(columns)s."
msgstr "Columns are missing: %(columns)s."

#, python-format
msgid "Dòng %(line)s: thiếu %(column)s."
msgstr "Line %(line)s: %(column)s is missing."

#, python-format
msgid "Dòng %(line)s: không có loại đơn vị “%(kind)s”."
msgstr "Line %(line)s: there is no kind of unit “%(kind)s”."

#, python-format
msgid "Dòng %(line)s: ngày hiệu lực phải viết dạng 2024-01-31."
msgstr "Line %(line)s: the day must be written like 2024-01-31."

#, python-format
msgid "Dòng %(line)s: mã “%(code)s” đã có ở dòng trên."
msgstr "Line %(line)s: the code “%(code)s” stands above already."

#, python-format
msgid "Dòng %(line)s: đơn vị trực thuộc “%(other)s” phải có ở dòng trên."
msgstr "Line %(line)s: the parent “%(other)s” must stand above."

#, python-format
msgid "Dòng %(line)s: không có cụm “%(other)s”."
msgstr "Line %(line)s: there is no cluster “%(other)s”."

msgid "Kéo tệp đã sửa vào đây, hoặc bấm để chọn"
msgstr "Drop the mended file here, or click to choose it"

msgid "Đọc tệp đã sửa"
msgstr "Read the mended file"

msgid "Đang ghi danh sách"
msgstr "Writing the list"

msgid "Đang đọc danh sách"
msgstr "Reading the list"

msgid ""
"Đã hơn 2 phút không thấy máy làm tiếp: có thể máy chủ vừa khởi động lại. Chưa "
"ghi gì, tệp vẫn còn."
msgstr ""
"Nothing was heard for more than 2 minutes: the server may have been "
"restarted. Nothing was written, the file is still here."

msgid "Làm tiếp"
msgstr "Go on"

msgid "Đồng chí có thể đóng trang này; máy vẫn làm tiếp."
msgstr "You may close this page; the work goes on."

msgid "Xem lại"
msgstr "Look again"

msgid "Cột nào là gì"
msgstr "Which column is what"

msgid "Đọc lại theo các cột này"
msgstr "Read again by these columns"

msgid "Chưa biết cột nào là cột nào"
msgstr "The columns are not known yet"

#, python-format
msgid ""
"Chưa thấy cột: %(titles)s. Hãy chọn ở dưới. Nếu chữ của tệp hiện sai dấu, hãy "
"lưu lại tệp ở dạng .xlsx hoặc CSV UTF-8 rồi gửi lại."
msgstr ""
"Column not found: %(titles)s. Choose it below. If the letters of the file "
"look wrong, save it as .xlsx or CSV UTF-8 and send it again."

#, python-format
msgid "%(number)s dòng sai, chưa nhập dòng nào"
msgid_plural "%(number)s dòng sai, chưa nhập dòng nào"
msgstr[0] "%(number)s faulty row; none was taken in"
msgstr[1] "%(number)s faulty rows; none was taken in"

msgid ""
"Hãy tải tệp có ghi lỗi về, sửa các dòng tô đỏ rồi tải lên lại. Nhập là nhập "
"hết, hoặc không nhập gì."
msgstr ""
"Download the file with the faults, correct the red rows and upload it again. "
"A list is taken in whole or not at all."

#, python-format
msgid "%(number)s dòng, nhập được"
msgid_plural "%(number)s dòng, nhập được"
msgstr[0] "%(number)s row, ready to be taken in"
msgstr[1] "%(number)s rows, ready to be taken in"

#, python-format
msgid "%(new)s mới, %(changed)s thay đổi, %(same)s giữ nguyên, %(faulty)s sai."
msgstr ""
"%(new)s new, %(changed)s changed, %(same)s unchanged, %(faulty)s faulty."

#, python-format
msgid "Không đọc các cột: %(titles)s. Cần cột nào, hãy chọn ở “Cột nào là gì”."
msgstr ""
"Columns not read: %(titles)s. If you need one, choose it under “Which column "
"is what”."

msgid "Nhập danh sách"
msgstr "Take the list in"

msgid "Tải tệp có ghi lỗi"
msgstr "Download the file with the faults"

msgid "Bỏ danh sách này"
msgstr "Drop this list"

msgid "Cần sửa"
msgstr "To be corrected"

#, python-format
msgid "Còn %(number)s dòng sai nữa, có đủ trong tệp tải về."
msgid_plural "Còn %(number)s dòng sai nữa, có đủ trong tệp tải về."
msgstr[0] "%(number)s more faulty row; the file has them all."
msgstr[1] "%(number)s more faulty rows; the file has them all."

msgid "Nên xem lại, vẫn nhập được"
msgstr "Worth another look; can be taken in"

msgid "Đơn vị viết khác, được hiểu là"
msgstr "Units written otherwise, understood as"

msgid "Những dòng đầu được hiểu là"
msgstr "The first rows are understood as"

msgid "Sẽ"
msgstr "Will be"

msgid "thêm mới"
msgstr "added"

msgid "thay đổi"
msgstr "changed"

msgid "chưa nhập được"
msgstr "cannot be taken in"

msgid "Thẻ đoàn viên"
msgstr "Member card"

msgid "Mã QR để kiểm tra thẻ"
msgstr "QR code to check the card"

msgid ""
"Người có trách nhiệm quét mã này bằng điện thoại để biết thẻ có thật. Mã "
"không chứa tên."
msgstr ""
"Those in charge scan this code with a phone to see that the card is true. The "
"code holds no name."

msgid "Kiểm tra thẻ"
msgstr "Check of a card"

msgid "Thẻ có thật, và người mang thẻ đang sinh hoạt Đoàn."
msgstr "The card is true, and its holder is a member now."

msgid "Thẻ có thật, nhưng người mang thẻ hiện không sinh hoạt ở đơn vị nào."
msgstr "The card is true, but its holder belongs to no unit now."

msgid "Sửa hồ sơ"
msgstr "Correct the record"

msgid "Hồ sơ trùng"
msgstr "Duplicate records"

msgid "Cùng tên, cùng ngày sinh"
msgstr "Same name and date of birth"

msgid "Cùng số thẻ"
msgstr "Same card number"

msgid "Cùng thư điện tử"
msgstr "Same e-mail"

msgid "Cùng điện thoại"
msgstr "Same phone"

msgid "Giữ"
msgstr "Keep"

msgid "Gộp vào"
msgstr "Merge into it"

msgid "Xem trước khi gộp"
msgstr "Look before merging"

msgid "Chưa thấy hồ sơ nào trùng"
msgstr "No duplicate records found"

msgid "Hồ sơ được so theo tên và ngày sinh, số thẻ, thư điện tử, điện thoại."
msgstr ""
"Records are compared by name and date of birth, card number, e-mail and phone."

msgid "Chuyển sinh hoạt"
msgstr "Transfer of membership"

msgid "Danh sách đã gửi"
msgstr "List sent"

msgid "Nhập, xuất danh sách"
msgstr "Lists in and out"

#, python-format
msgid ""
"Sau danh sách này, đồng chí đã gửi danh sách khác lúc %(moment)s (%(state)s)."
msgstr "After this list you sent another one at %(moment)s (%(state)s)."

msgid "Mở danh sách gửi sau"
msgstr "Open the later list"

msgid "Không có gì được ghi, và tệp không được giữ lại."
msgstr "Nothing was written, and the file was not kept."

#, python-format
msgid ""
"Đã nhập: %(new)s mới, %(changed)s thay đổi, %(same)s giữ nguyên. Tệp đã được "
"xóa."
msgstr ""
"Taken in: %(new)s new, %(changed)s changed, %(same)s unchanged. The file was "
"deleted."

msgid "Xem đoàn viên"
msgstr "Look at the members"

msgid "Xem đơn vị"
msgstr "Look at the unit"

msgid "Nhập đoàn viên"
msgstr "Take members in"

msgid "Kéo danh sách vào đây, hoặc bấm để chọn"
msgstr "Drag the list here, or press to choose"

msgid ""
"Cột nào cũng được, thứ tự nào cũng được: máy đoán theo tiêu đề, đồng chí sửa "
"lại được. Tệp được xóa ngay khi nhập xong, hoặc sau 3 ngày nếu chưa nhập."
msgstr ""
"Any columns in any order: they are guessed by their headings, and you may "
"correct that. The file is deleted as soon as it is taken in, or after 3 days."

msgid "Tệp mẫu:"
msgstr "Templates:"

msgid "Đọc danh sách"
msgstr "Read the list"

msgid "Xuất"
msgstr "Take out"

msgid ""
"Danh sách của đơn vị và mọi đơn vị bên dưới. Ai lấy ra, lúc nào, cột nào được "
"ghi vào nhật ký, và từng đoàn viên thấy ở trang của mình."
msgstr ""
"The list of the unit and of all below. Who took it, when, which columns, is "
"written into the journal, and each member sees it on their own page."

msgid "Đã gửi"
msgstr "Sent"

msgid "Mời mở tài khoản"
msgstr "Invite to open an account"

#, python-format
msgid ""
"%(number)s đoàn viên chưa có tài khoản và chưa có giấy mời còn dùng được."
msgid_plural ""
"%(number)s đoàn viên chưa có tài khoản và chưa có giấy mời còn dùng được."
msgstr[0] ""
"%(number)s member has neither an account nor an invitation that still works."
msgstr[1] ""
"%(number)s members have neither an account nor an invitation that still works."

msgid ""
"Mỗi người nhận một mẩu giấy có mã QR của riêng mình, dùng một lần trong 14 "
"ngày. Đưa tận tay; ai cầm giấy là mở được tài khoản."
msgstr ""
"Each gets a slip with a QR code of their own, good once within 14 days. Hand "
"it over in person: whoever holds the slip can open the account."

msgid "Mời những người này và in giấy"
msgstr "Invite them and print the slips"

msgid "Ai cũng đã có tài khoản hoặc giấy mời"
msgstr "Everybody has an account or an invitation"

msgid ""
"Mất tờ giấy nào thì mở tờ ấy ở dưới, chọn “Mời lại”: chỉ tờ ấy hết dùng được."
msgstr ""
"If a sheet is lost, open it below and choose “Invite again”: only that sheet "
"stops working."

msgid "Mọi đoàn viên ở đây đã có tài khoản"
msgstr "Every member here has an account"

msgid ""
"Ai quên lối vào mà không có thư điện tử thì mở hồ sơ người ấy, chọn “Cấp lại "
"lối vào”."
msgstr ""
"For who has forgotten the way in and has no e-mail address, open their page "
"and choose “Let in again”."

#, python-format
msgid ""
"%(number)s người đang cầm giấy mời còn dùng được; mời thêm không làm hỏng "
"giấy ấy."
msgid_plural ""
"%(number)s người đang cầm giấy mời còn dùng được; mời thêm không làm hỏng "
"giấy ấy."
msgstr[0] ""
"%(number)s person holds an invitation that still works; inviting more leaves "
"it good."
msgstr[1] ""
"%(number)s people hold invitations that still work; inviting more leaves them "
"good."

msgid "Xin vào lại tài khoản"
msgstr "Asking to be let in again"

msgid ""
"Gặp hoặc gọi đúng người ấy theo số đã biết trước, rồi mới xác nhận và tự tay "
"đưa giấy. Người đề nghị không xem được giấy."
msgstr ""
"Meet the person, or call the number known beforehand; only then confirm, and "
"hand the slip over yourself. Whoever asked cannot see the slip."

msgid "có thư đã xác nhận: thử “Quên mật khẩu” trước"
msgstr "has a confirmed address: try “Forgotten password” first"

msgid "Đúng người, xác nhận"
msgstr "It is them: confirm"

msgid "chờ cán bộ cấp trên"
msgstr "waits for an officer of the level above"

msgid "Giấy đã in"
msgstr "Sheets"

#, python-format
msgid "%(number)s người, %(used)s đã vào"
msgid_plural "%(number)s người, %(used)s đã vào"
msgstr[0] "%(number)s person, %(used)s came in"
msgstr[1] "%(number)s people, %(used)s came in"

msgid "dùng đến"
msgstr "good until"

msgid "đã đóng"
msgstr "closed"

msgid "Thêm đoàn viên"
msgstr "Add a member"

msgid "Tên, số thẻ, điện thoại; không cần dấu"
msgstr "Name, card number, phone; accents not needed"

#, python-format
msgid ""
"%(number)s đoàn viên. Bấm vào tên để xem hồ sơ; lần xem được ghi lại cho "
"người ấy biết."
msgid_plural ""
"%(number)s đoàn viên. Bấm vào tên để xem hồ sơ; lần xem được ghi lại cho "
"người ấy biết."
msgstr[0] ""
"%(number)s member. Press the name to see the record; the person is shown that "
"you looked."
msgstr[1] ""
"%(number)s members. Press a name to see the record; the person is shown that "
"you looked."

msgid "Chưa có đoàn viên nào ở đây"
msgstr "No members here yet"

msgid "Hãy thêm từng người, hoặc nhập cả danh sách từ Excel."
msgstr "Add people one by one, or take in a whole list from Excel."

msgid "Gộp hồ sơ"
msgstr "Merge records"

msgid ""
"Cả hai hồ sơ đều có tài khoản nên không gộp được. Nếu là một người, hãy nhờ "
"người ấy cho biết tài khoản nào còn dùng rồi đóng tài khoản kia."
msgstr ""
"Both records have accounts, so they cannot be merged. If they are one person, "
"ask them which account they use and have the other closed."

#, python-format
msgid ""
"Hồ sơ %(gone)s · %(gone_pk)s sẽ không còn trong các danh sách; nơi sinh hoạt "
"và quá trình của hồ sơ ấy chuyển sang hồ sơ %(kept)s · %(kept_pk)s. Tách lại "
"được."
msgstr ""
"The record %(gone)s · %(gone_pk)s leaves all lists; its memberships and "
"history go over to the record %(kept)s · %(kept_pk)s. This can be taken apart "
"again."

msgid "Sau khi gộp"
msgstr "After merging"

msgid "Nơi sinh hoạt"
msgstr "Memberships"

msgid "nay"
msgstr "now"

msgid "tất cả"
msgstr "all of them"

#, python-format
msgid "Gộp hồ sơ %(gone_pk)s vào %(kept_pk)s"
msgstr "Merge record %(gone_pk)s into %(kept_pk)s"

msgid "Đổi: giữ hồ sơ kia"
msgstr "The other way round: keep the other"

msgid "Không gộp"
msgstr "Do not merge"

msgid "Hồ sơ của tôi"
msgstr "My record"

msgid "Chưa có hồ sơ đoàn viên"
msgstr "No member record yet"

msgid ""
"Tài khoản này chưa nối với hồ sơ nào. Hãy nhờ bí thư chi đoàn thêm đồng chí "
"vào danh sách."
msgstr ""
"This account is linked with no record. Ask the secretary of your branch to "
"add you to the list."

msgid "Đơn vị ngành dọc"
msgstr "Counterparts"

msgid "Người mẫu của bản dùng thử."
msgstr "An invented person of the demonstration."

msgid "Dữ liệu nhạy cảm"
msgstr "Sensitive data"

msgid "Cấp lại lối vào"
msgstr "Let in again"

msgid "Thôi sinh hoạt từ hôm nay"
msgstr "End from today"

msgid "Rút lại"
msgstr "Take back"

msgid "Hồ sơ đã gộp vào đây"
msgstr "Records merged into this one"

msgid "Tách lại"
msgstr "Take apart"

msgid "Ai đã xem"
msgstr "Who looked"

msgid "Chưa ai mở hồ sơ này."
msgstr "Nobody has opened this record yet."

msgid "Hồ sơ đoàn viên"
msgstr "Member record"

msgid ""
"Đây là dữ liệu cá nhân. Khi đồng chí mở hồ sơ, tên đồng chí và giờ xem được "
"ghi lại để người này biết ai đã xem."
msgstr ""
"This is personal data. When you open the record, your name and the time are "
"written down so that this person knows who looked."

msgid "Mở hồ sơ"
msgstr "Open the record"

msgid "Đã có hồ sơ cùng họ tên và ngày sinh:"
msgstr "There are records of the same name and birth date:"

#, python-format
msgid "Mở hồ sơ %(name)s"
msgstr "Open the record of %(name)s"

msgid "Giấy mời"
msgstr "Invitation"

#, python-format
msgid ""
"Dùng đến %(day)s; mỗi mẩu một người, một lần. In ra khổ A4 (nút In, hoặc lệnh "
"in của trình duyệt) rồi cắt theo nét."
msgstr ""
"Good until %(day)s; one person a slip, once. Print on A4 (the Print button, "
"or the print command of the browser) and cut along the lines."

#, python-format
msgid "Mời lại %(number)s người chưa vào; tờ này hết dùng được"
msgid_plural "Mời lại %(number)s người chưa vào; tờ này hết dùng được"
msgstr[0] ""
"Invite again %(number)s person who has not come in; this sheet stops working"
msgstr[1] ""
"Invite again %(number)s people who have not come in; this sheet stops working"

msgid "Mất giấy: hủy tất cả"
msgstr "Lost: void them all"

#, python-format
msgid "Mã QR của %(name)s"
msgstr "QR code of %(name)s"

msgid "Cán bộ cấp trên đã xác nhận và đưa giấy cho người này."
msgstr "An officer of the level above has confirmed it and hands the slip over."

msgid ""
"Người này đã có tài khoản: chờ cán bộ cấp trên xác nhận rồi đưa giấy tận tay. "
"Có thư đã xác nhận thì tự bấm “Quên mật khẩu”, không cần giấy."
msgstr ""
"This person has an account: an officer of the level above has to confirm, "
"then hands the slip over. Whoever has a confirmed address uses “Forgotten "
"password” and needs no slip."

msgid "Quét mã bằng máy ảnh điện thoại để mở tài khoản Phong Trào."
msgstr "Scan the code with the phone's camera to open your Phong Trào account."

msgid "Dùng đến"
msgstr "Good until"

msgid "Tên đăng nhập, ghi lại khi vào"
msgstr "User name, write it down when you come in"

msgid "Đã mở tài khoản nhưng chưa tạo xong khóa truy cập: giấy này còn mở được."
msgstr ""
"The account is opened but its passkey is not made yet: this slip still opens "
"it."

msgid "đã vào"
msgstr "came in"

msgid "Cùng mạng và loại trình duyệt với người in giấy: nên hỏi lại người này."
msgstr ""
"From the network and kind of browser of who printed the slip: better ask this "
"person."

msgid "hết hạn"
msgstr "expired"

msgid "Gửi đơn vị nhận"
msgstr "Send to the receiving unit"

msgid "Nhận về sinh hoạt"
msgstr "Accept"

msgid "Lý do không nhận"
msgstr "Reason for refusing"

msgid "Không nhận"
msgstr "Refuse"

msgid "Không có ai chờ nhận"
msgstr "Nobody waits"

msgid ""
"Khi đơn vị khác chuyển đoàn viên về đây, đồng chí nhận hoặc trả lời ở trang "
"này."
msgstr ""
"When another unit sends a member here, you accept or answer on this page."

#, python-format
msgid "Sắp tới: %(change)s, có hiệu lực từ %(day)s."
msgstr "To come: %(change)s, valid from %(day)s."

msgid "Xem quyết định"
msgstr "Look at the decision"

#, python-format
msgid "%(number)s đoàn viên"
msgid_plural "%(number)s đoàn viên"
msgstr[0] "%(number)s member"
msgstr[1] "%(number)s members"

msgid "Có từ"
msgstr "Exists since"

msgid "Đến hết"
msgstr "Until"

msgid "Thôi từ hôm nay"
msgstr "End today"

msgid "Chưa ghi đơn vị nào."
msgstr "None yet."

msgid "Thêm đơn vị ngành dọc"
msgstr "Add a counterpart"

msgid "Lịch sử"
msgstr "History"

msgid "Chọn đơn vị"
msgstr "Choose units"

msgid "Tìm đơn vị: tên, tên ngắn hoặc chữ tắt, không cần dấu"
msgstr "Find a unit: name, short name or abbreviation, accents not needed"

msgid "Tên, tên ngắn hoặc chữ tắt, không cần dấu"
msgstr "Name, short name or abbreviation, accents not needed"

msgid "Chưa thấy đơn vị nào"
msgstr "No unit found"

msgid "Thử gõ ít chữ hơn, hoặc gõ chữ tắt của đơn vị."
msgstr "Try fewer letters, or the unit’s abbreviation."

msgid "Giấy mời này không dùng được"
msgstr "This invitation opens nothing"

msgid ""
"Có thể đã dùng rồi, đã hủy hoặc quá 14 ngày. Hãy nhờ bí thư đơn vị mời lại; "
"nếu đã có tài khoản thì đăng nhập như thường."
msgstr ""
"It may have been used, voided or be older than 14 days. Ask the secretary of "
"your unit for a new one; if you have an account, sign in as usual."

#, python-format
msgid ""
"Máy này đang đăng nhập bằng tài khoản của %(name)s. Đăng xuất rồi mở lại giấy "
"mời."
msgstr ""
"This device is signed in as %(name)s. Sign out, then open the invitation "
"again."

#, python-format
msgid "%(unit)s mời đồng chí vào Phong Trào."
msgstr "%(unit)s invites you to Phong Trào."

msgid "Tài khoản của đồng chí đã có; chọn lại cách vào."
msgstr "You have an account; choose anew how to come in."

msgid "Chọn cách vào, mất chừng một phút."
msgstr "Choose how to come in; it takes about a minute."

#, python-format
msgid ""
"Giấy này do %(by)s in lúc %(moment)s. Chỉ mở khi chính đồng chí được đưa "
"giấy; có người khác mở thì đồng chí nhận được thư nếu đơn vị biết địa chỉ."
msgstr ""
"This slip was printed by %(by)s at %(moment)s. Open it only if it was handed "
"to you; if somebody else does, you get a letter where your unit knows your "
"address."

msgid "Vào Phong Trào"
msgstr "Come in"

msgid ""
"Tên không đúng, hoặc đây không phải đồng chí: đừng bấm, hãy đưa lại giấy cho "
"bí thư đơn vị."
msgstr ""
"If the name is wrong, or this is not you: do not go on, give the slip back to "
"the secretary of the unit."

msgid "Hãy chọn một hồ sơ để giữ và một hồ sơ khác để gộp vào."
msgstr "Choose one record to keep and another one to merge into it."

msgid "Đã bỏ danh sách; không có gì được ghi."
msgstr "The list was dropped; nothing was written."

#, python-format
msgid "Đã hủy %(number)s giấy mời."
msgid_plural "Đã hủy %(number)s giấy mời."
msgstr[0] "%(number)s invitation is voided."
msgstr[1] "%(number)s invitations are voided."

msgid ""
"Đã hủy. Không ai vào được bằng giấy ấy; mật khẩu của đồng chí giữ nguyên."
msgstr "Voided. Nobody gets in by that slip; your password stays as it is."

#, python-format
msgid ""
"Tên đăng nhập của đồng chí: %(name)s. Xem lại được ở trang “Tài khoản và bảo "
"mật”."
msgstr ""
"Your user name: %(name)s. You find it again on the page “Account and "
"security”."

msgid "Giấy mời còn mở được tài khoản này cho đến khi tạo xong khóa truy cập."
msgstr "The invitation goes on opening this account until the passkey is made."

#, python-format
msgid "Đã thêm %(name)s."
msgstr "%(name)s added."

msgid "văn bản không nêu"
msgstr "not stated by the text"

msgid "Ngày này đúng, dù ở ngoài thời gian thực hiện"
msgstr "This date is right, although it lies outside the plan's time"

msgid "Mức độ"
msgstr "Force"

msgid "Gồm các đơn vị"
msgstr "Made up of"

msgid "Cách làm"
msgstr "How"

msgid "Số lượng"
msgstr "Number"

msgid "của cái gì"
msgstr "of what"

msgid "So sánh"
msgstr "Comparison"

msgid "Lý do bỏ"
msgstr "Why it is dropped"

msgid "Tách từ chỗ nào"
msgstr "Where to split"

msgid "Gộp với"
msgstr "Merge with"

msgid "Gộp với nhiệm vụ khác"
msgstr "Merge with another task"

msgid "Chuyển sang mục"
msgstr "Move to section"

msgid "Thực hiện từ"
msgstr "Carried out from"

msgid "đến hết"
msgstr "until"

msgid "Chưa ghi được quyết định. Hãy bấm Nhận hoặc Không nhận ở từng thay đổi."
msgstr "The decision was not understood. Press Accept or Refuse at each change."

msgid "Tệp kế hoạch"
msgstr "Plan file"

msgid ""
"Tệp .docx, .odt, .pdf, .html, .md, .txt hoặc ảnh quét (.png, .jpg, .tif). Tệp "
"được đọc ngay trên máy chủ này, không gửi đi đâu."
msgstr ""
"A .docx, .odt, .pdf, .html, .md or .txt file, or a scan (.png, .jpg, .tif). "
"It is read on this server and sent nowhere."

#, python-format
msgid "Tệp lớn hơn %(limit)s. Hãy tách phụ lục ra rồi tải lại."
msgstr ""
"The file is larger than %(limit)s. Take the annexes out and upload it again."

#, python-format
msgid "Tối đa %(limit)s."
msgstr "At most %(limit)s."

msgid "Đơn vị ban hành"
msgstr "Issuing unit"

msgid "Thực hiện kế hoạch của cấp trên"
msgstr "Carries out the plan above"

msgid "không theo kế hoạch nào"
msgstr "none"

msgid "sửa đổi"
msgstr "changed"

msgid "chờ quyết định"
msgstr "to be decided"

msgid "nhận"
msgstr "accepted"

msgid "cần làm rõ"
msgstr "to be made clear"

msgid "đã làm rõ"
msgstr "made clear"

msgid "để như văn bản"
msgstr "left as the text has it"

msgid "nhiệm vụ"
msgstr "duty"

msgid "bối cảnh, căn cứ"
msgstr "context"

msgid "thể thức"
msgstr "frame"

msgid "chưa rõ"
msgstr "unclear"

#, python-format
msgid "“%(words)s” là %(kind)s"
msgstr "“%(words)s” is %(kind)s"

msgid "đang đọc lại"
msgstr "under review"

msgid "tên kế hoạch"
msgstr "title"

msgid "số, ký hiệu"
msgstr "number"

msgid "thực hiện"
msgstr "carries out"

msgid "thực hiện từ"
msgstr "carried out from"

msgid "chờ đọc"
msgstr "waiting to be read"

msgid "đã được sửa đổi"
msgstr "amended"

msgid "chưa đọc được"
msgstr "could not be read"

msgid "Cộng đồng"
msgstr "Community"

msgid "Bản thân"
msgstr "Self"

msgid "Tuyên truyền"
msgstr "Communication"

msgid "Tổ chức"
msgstr "Organisation"

msgid "cấp ban hành"
msgstr "issuing level"

msgid "mọi cơ sở"
msgstr "every grassroots union"

msgid "ban chỉ đạo"
msgstr "steering board"

msgid "mọi chi đoàn trực thuộc"
msgstr "every branch below"

msgid "hằng ngày"
msgstr "daily"

msgid "hằng tuần"
msgstr "weekly"

msgid "hằng tháng"
msgstr "monthly"

msgid "hằng quý"
msgstr "quarterly"

msgid "sáu tháng một lần"
msgstr "every six months"

msgid "hằng năm"
msgstr "yearly"

msgid "máy đề xuất"
msgstr "proposed"

msgid "đã bỏ"
msgstr "dropped"

msgid "đã gộp"
msgstr "merged"

msgid "ký hiệu"
msgstr "code"

msgid "nguyên văn"
msgstr "wording"

msgid "tên gọi"
msgstr "name"

msgid "mục"
msgstr "section"

msgid "cấp thực hiện"
msgstr "level"

msgid "nhịp"
msgstr "cadence"

msgid "chủ trì"
msgstr "lead"

msgid "phối hợp"
msgstr "partner"

msgid "mỗi đơn vị một việc"
msgstr "each does its own"

msgid "tên trong văn bản"
msgstr "name in the text"

#, python-format
msgid "Bản sửa đổi thứ %(ordinal)s không còn nội dung này."
msgstr "Amendment %(ordinal)s no longer has this."

msgid "Ai thực hiện việc này?"
msgstr "Who does this?"

#, python-format
msgid "“%(name)s” là đơn vị nào trong danh sách?"
msgstr "Which unit of the roster is “%(name)s”?"

msgid "bắt đầu kế hoạch từ tệp"
msgstr "began the plan from a file"

msgid "tải lên bản sửa đổi"
msgstr "uploaded an amendment"

msgid "bỏ bản sửa đổi chưa áp dụng"
msgstr "removed an amendment that was not applied"

msgid "bỏ kế hoạch chưa ban hành"
msgstr "removed the unpublished plan"

msgid "cho đọc lại từ đầu"
msgstr "had it read from the start"

msgid "đọc xong văn bản"
msgstr "read the document"

msgid "chưa đọc được văn bản"
msgstr "could not read the document"

msgid "nhận nhiệm vụ"
msgstr "accepted a task"

msgid "bỏ nhiệm vụ"
msgstr "dropped a task"

msgid "lấy lại nhiệm vụ"
msgstr "took a task back"

msgid "sửa nhiệm vụ"
msgstr "edited a task"

msgid "tách nhiệm vụ"
msgstr "split a task"

msgid "gộp nhiệm vụ"
msgstr "merged tasks"

msgid "chuyển nhiệm vụ"
msgstr "moved a task"

msgid "thêm nhiệm vụ"
msgstr "added a task"

msgid "sửa nhiệm vụ theo bản sửa đổi"
msgstr "changed a task by an amendment"

msgid "giao nhiệm vụ"
msgstr "charged units"

msgid "ấn định chỉ tiêu"
msgstr "set a target"

msgid "bỏ chỉ tiêu"
msgstr "removed a target"

msgid "làm rõ tên đơn vị"
msgstr "said which unit is meant"

msgid "nêu các đơn vị trong nhóm"
msgstr "named the units of a group"

msgid "làm rõ một điểm"
msgstr "answered a question"

msgid "để một điểm như văn bản"
msgstr "left a question as the text has it"

msgid "phân loại một câu"
msgstr "said what a sentence is"

msgid "ấn định thời gian thực hiện"
msgstr "set the plan’s time"

msgid "nhận một thay đổi"
msgstr "accepted a change"

msgid "không nhận một thay đổi"
msgstr "refused a change"

msgid "áp dụng bản sửa đổi"
msgstr "applied the amendment"

msgid "nói kế hoạch này thực hiện kế hoạch nào"
msgstr "said which plan this one carries out"

msgid "nhận là cụ thể hóa việc của cấp trên"
msgstr "linked to a task of the plan above"

msgid "thôi coi là cụ thể hóa việc của cấp trên"
msgstr "unlinked from a task of the plan above"

msgid "ban hành kế hoạch"
msgstr "published the plan"

msgid "cách làm"
msgstr "how"

msgid "thời gian thực hiện"
msgstr "time"

msgid "kế hoạch cấp trên"
msgstr "plan above"

msgid "nguồn gốc của hạn"
msgstr "origin of the due day"

msgid "nguồn gốc của nhịp"
msgstr "origin of the cadence"

#, python-format
msgid "đọc là: %(words)s; %(why)s"
msgstr "read as: %(words)s; %(why)s"

msgid "Thời gian thực hiện"
msgstr "Time"

msgid "Tệp này đã được tải lên cho kế hoạch này. Hãy chọn tệp của bản sửa đổi."
msgstr ""
"This very file is already a version of the plan. Please choose the file of "
"the amendment."

msgid ""
"Máy đọc gặp lỗi với tệp này. Hãy lưu lại tệp rồi tải lên lần nữa; nếu vẫn "
"lỗi, hãy báo người quản trị."
msgstr ""
"The reader failed on this file. Save the file again and upload it once more; "
"if it still fails, tell the administrator."

msgid ""
"Kế hoạch này đã ban hành, các đơn vị đang thực hiện, nên không bỏ được. Muốn "
"thôi một việc, hãy bỏ nhiệm vụ đó ở trang đọc lại rồi ban hành thay đổi."
msgstr ""
"This plan is published and units carry it out, so it cannot be removed. To "
"stop one thing, drop its task in the review and publish the change."

msgid ""
"Văn bản này đang được dùng làm nội dung của kế hoạch nên không bỏ riêng được."
msgstr "This document is the text of the plan and cannot be removed by itself."

msgid "Máy vẫn đang đọc văn bản này. Hãy chờ thêm ít phút."
msgstr ""
"The reader is still at work on this document. Please wait a few minutes more."

msgid ""
"Bản sửa đổi trước chưa xử lý xong. Hãy quyết định các thay đổi của bản đó, "
"hoặc bỏ bản đó, trước."
msgstr ""
"The earlier amendment is not finished. Decide on its changes, or remove it, "
"first."

msgid "Nhiệm vụ này vừa được bỏ hoặc gộp. Hãy tải lại trang để xem bản mới."
msgstr "This task was dropped or merged just now. Reload the page to see."

msgid ""
"Chỉ giao được cho đơn vị ban hành kế hoạch và các đơn vị trực thuộc. Hãy chọn "
"lại đơn vị."
msgstr ""
"Work can be given only to the unit that issues the plan and to those below "
"it. Choose the units again."

msgid ""
"Hãy ghi lý do bỏ nhiệm vụ, để sau này ai cũng hiểu vì sao câu này không thành "
"việc."
msgstr ""
"Please write why the task is dropped, so that everybody later understands why "
"this sentence obliges nobody."

msgid "Chỗ tách phải nằm trong câu của nhiệm vụ. Hãy chọn lại."
msgstr ""
"The place to split must lie inside the task’s words. Please choose again."

msgid ""
"Đoạn chọn không có chữ nào của văn bản. Hãy bôi chọn lại trong tờ kế hoạch."
msgstr ""
"The selection holds no words of the document. Please select again on the "
"paper."

msgid "Chỉ gộp được hai nhiệm vụ đứng liền nhau trong cùng một mục."
msgstr ""
"Only two tasks that stand next to each other under one heading can be merged."

msgid "Hãy chọn ít nhất một đơn vị."
msgstr "Please choose at least one unit."

msgid ""
"Còn thay đổi chưa quyết định. Hãy chọn Nhận hoặc Không nhận cho từng thay đổi."
msgstr "Some changes are not decided. Please accept or refuse each."

#, python-format
msgid ""
"Ngày này ở ngoài thời gian thực hiện của kế hoạch (%(start)s – %(end)s). Hãy "
"sửa lại, hoặc đánh dấu vào ô “Ngày này đúng” rồi lưu."
msgstr ""
"This date lies outside the time of the plan (%(start)s – %(end)s). Correct "
"it, or tick “This date is right” and save."

msgid "Ngày bắt đầu phải trước hoặc bằng ngày kết thúc."
msgstr "The first day must not lie after the last."

msgid ""
"Chỉ chọn được kế hoạch của đơn vị cấp trên làm căn cứ. Hãy chọn lại kế hoạch."
msgstr "Only a plan of a unit above can be carried out. Choose another plan."

# | msgid "Không có trang này"
msgid "Không giao ai"
msgstr "Give it to nobody"

msgid "Để như văn bản"
msgstr "Leave as the text has it"

msgid "Ghi lời làm rõ"
msgstr "Write the answer"

msgid "Đã nhận"
msgstr "Accepted"

msgid "Thêm mới:"
msgstr "Added:"

msgid "Bỏ:"
msgstr "Removed:"

msgid "Nhận"
msgstr "Accept"

msgid "gồm những đơn vị nào?"
msgstr "is made up of which units?"

msgid "là đơn vị nào?"
msgstr "is which unit?"

msgid "cùng làm chung:"
msgstr "together:"

msgid "mỗi đơn vị một việc:"
msgstr "each its own:"

#, python-format
msgid "Còn %(number)s câu chưa rõ là gì"
msgstr "%(number)s sentences are still unclear"

msgid "Không câu nào bị bỏ sót"
msgstr "No sentence is left out"

msgid "Làm rõ các câu này"
msgstr "Make these clear"

msgid "Xem trước khi ban hành"
msgstr "Look before publishing"

msgid "Đối chiếu từng câu"
msgstr "Coverage, sentence by sentence"

#, python-format
msgid "đã nhận %(number)s"
msgstr "%(number)s accepted"

#, python-format
msgid "còn %(number)s điểm cần làm rõ trong cả kế hoạch"
msgstr "%(number)s points still to be made clear in the whole plan"

msgid "không còn điểm nào cần làm rõ"
msgstr "no question is left"

msgid "xem tất cả thẻ"
msgstr "show all cards"

#, python-format
msgid "%(number)s câu chưa rõ"
msgstr "%(number)s unclear sentences"

msgid "không câu nào bị bỏ sót"
msgstr "no sentence is left out"

#, python-format
msgid "Nhận %(number)s nhiệm vụ chắc chắn"
msgstr "Accept %(number)s sure tasks"

#, python-format
msgid "Nhận cả %(number)s"
msgstr "Accept all %(number)s"

#, python-format
msgid "%(number)s nhiệm vụ đã bỏ"
msgstr "%(number)s dropped tasks"

msgid "Lý do:"
msgstr "Reason:"

msgid "Lấy lại"
msgstr "Take back"

msgid "Thêm số lượng"
msgstr "Add a number"

msgid "Tên gọi, mức độ, thời hạn"
msgstr "Name, force, dates"

msgid ""
"Ngày và nhịp đồng chí đổi ở đây sẽ ghi là Ban Thường vụ ấn định, kèm tên và "
"ngày."
msgstr ""
"Dates and cadence that you change here are noted as set by the standing "
"committee, with name and day."

#, python-format
msgid "“%(name)s”"
msgstr "“%(name)s”"

msgid "Ghi đơn vị"
msgstr "Save the unit"

msgid "Lưu chủ trì"
msgstr "Save leads"

msgid "Lưu phối hợp"
msgstr "Save partners"

msgid "Tách thành hai"
msgstr "Split in two"

msgid "Phần sau bắt đầu từ"
msgstr "The second part begins at"

msgid "Tách ở đây"
msgstr "Split here"

msgid ""
"Câu này chỉ có một ý. Muốn chia khác, hãy bôi chọn đoạn trên văn bản rồi bấm "
"Thêm nhiệm vụ."
msgstr ""
"This sentence holds one thought. To divide it otherwise, select words on the "
"paper and press Add a task."

msgid "Gộp"
msgstr "Merge"

msgid "Chuyển sang mục khác"
msgstr "Move to another section"

msgid "Chuyển"
msgstr "Move"

msgid "Bỏ nhiệm vụ"
msgstr "Drop the task"

msgid "Căn cứ"
msgstr "Cites"

msgid "Chương trình"
msgstr "Programme"

msgid "Thêm thành nhiệm vụ"
msgstr "Add as a task"

msgid "Là bối cảnh"
msgstr "It is context"

msgid "Là chuẩn mực"
msgstr "It is a norm"

msgid "Không còn điểm nào cần làm rõ"
msgstr "No question is left"

msgid "Mọi nhiệm vụ đã rõ ai làm. Đồng chí xem lại tất cả thẻ rồi ban hành."
msgstr "It is clear who does every task. Look through all cards, then publish."

msgid "Xem tất cả thẻ"
msgstr "Show all cards"

msgid "Chưa có nhiệm vụ nào"
msgstr "No task yet"

msgid ""
"Máy chưa thấy câu nào giao việc. Hãy bôi chọn một đoạn trên văn bản rồi bấm "
"Thêm nhiệm vụ."
msgstr ""
"The reader found no sentence that obliges somebody. Select words on the paper "
"and press Add a task."

#, python-format
msgid "Máy chỉ thấy %(number)s câu giao việc trong %(total)s câu"
msgstr "Only %(number)s of %(total)s sentences give work"

msgid "Văn bản này không giao việc cho ai"
msgstr "This text gives work to nobody"

msgid ""
"Có lẽ đây không phải là kế hoạch, hoặc tệp chỉ có phần phụ lục. Nếu tải nhầm, "
"đồng chí bỏ tệp này rồi tải đúng văn bản; nếu đúng, hãy bôi chọn từng câu "
"trên văn bản để thêm nhiệm vụ."
msgstr ""
"Perhaps this is no plan, or the file holds an annex only. If it was the wrong "
"file, remove it and upload the right one; if it is right, select sentences on "
"the paper to add tasks."

msgid "Bỏ tệp này"
msgstr "Remove this file"

msgid "Chưa đọc được"
msgstr "Could not be read"

msgid "Đang đọc"
msgstr "Being read"

msgid "Đang đọc lại"
msgstr "Under review"

msgid "Xem vì sao"
msgstr "See why"

msgid "Tải bản sửa đổi"
msgstr "Upload an amendment"

msgid "Bỏ kế hoạch"
msgstr "Remove the plan"

#, python-format
msgid "%(number)s câu của văn bản theo loại"
msgstr "The %(number)s sentences of the document by kind"

msgid "Bôi chọn một đoạn trên văn bản để thêm nhiệm vụ."
msgstr "Select words on the paper to add a task."

msgid "Phím tắt"
msgstr "Keys"

msgid "tới, lui"
msgstr "forth, back"

msgid "Thêm nhiệm vụ"
msgstr "Add a task"

#, python-format
msgid "Lấy cho %(code)s"
msgstr "Take for %(code)s"

#, python-format
msgid "mục %(section)s"
msgstr "section %(section)s"

#, python-format
msgid "đã bỏ nhiệm vụ: %(reason)s"
msgstr "dropped: %(reason)s"

#, python-format
msgid "%(name)s xác định"
msgstr "said by %(name)s"

msgid "máy đọc"
msgstr "the reader"

msgid "Là nhiệm vụ"
msgstr "It is a duty"

msgid "máy chưa chắc"
msgstr "not sure"

#, python-format
msgid ""
"Có %(number)s thay đổi chưa ban hành. Các đơn vị vẫn thực hiện theo lần ban "
"hành trước."
msgstr ""
"%(number)s changes are not published yet. The units still go by the last "
"publication."

msgid "Xem lần ban hành tới đổi gì"
msgstr "See what the next publication changes"

msgid "Đóng phần sửa"
msgstr "Close editing"

msgid "Tách"
msgstr "Split"

#, python-format
msgid "Đúng %(number)s đơn vị này"
msgstr "Yes, these %(number)s units"

#, python-format
msgid "Đúng, %(tier)s"
msgstr "Right, %(tier)s"

msgid "Lưu thời gian"
msgstr "Save the time"

msgid "Bản sửa đổi"
msgstr "Amendment"

msgid "Kéo văn bản mới vào đây, hoặc bấm để chọn"
msgstr "Drag the new document here, or press to choose"

msgid ""
"Máy so bản mới với bản đang thực hiện. Chưa có gì đổi cho tới khi đồng chí "
"nhận từng thay đổi; việc đã làm được giữ nguyên."
msgstr ""
"The new document is compared with the one in force. Nothing changes until you "
"accept each change; work done is kept."

msgid "So với bản đang thực hiện"
msgstr "Against the document in force"

#, python-format
msgid "%(number)s thay đổi"
msgstr "%(number)s changes"

msgid "Không nhiệm vụ nào đổi"
msgstr "No task changes"

#, python-format
msgid "còn %(number)s chờ quyết định"
msgstr "%(number)s to be decided"

#, python-format
msgid "%(number)s nhiệm vụ giữ nguyên"
msgstr "%(number)s tasks stay the same"

msgid "Bỏ bản sửa đổi"
msgstr "Remove the amendment"

msgid "Áp dụng"
msgstr "Apply"

msgid "Hãy chọn Nhận hoặc Không nhận cho từng thay đổi trước."
msgstr "Please accept or refuse each change first."

msgid "Nội dung các nhiệm vụ giữ nguyên"
msgstr "The tasks stay the same"

msgid ""
"Bản mới chỉ khác ở lời văn không giao việc. Áp dụng để văn bản mới thay bản "
"cũ."
msgstr ""
"The new document differs only in words that oblige nobody. Apply it to put it "
"in the place of the old one."

msgid "Kế hoạch mới"
msgstr "New plan"

msgid ""
"Đồng chí đưa văn bản đã ký vào đây. Máy đọc từng câu, rồi đồng chí đọc lại "
"trước khi ban hành."
msgstr ""
"Put the signed document here. Every sentence is read, then you review it "
"before publishing."

msgid "Kéo kế hoạch vào đây, hoặc bấm để chọn"
msgstr "Drag the plan here, or press to choose"

#, python-format
msgid ""
"%(number)s câu của văn bản, mỗi câu là nhiệm vụ, chuẩn mực, bối cảnh hay thể "
"thức."
msgstr ""
"%(number)s sentences of the document, each a duty, a norm, context or form."

msgid "Loại câu"
msgstr "Kind of sentence"

msgid "Không có câu nào"
msgstr "None"

msgid "Không câu nào của văn bản thuộc loại này."
msgstr "No sentence of the document is of this kind."

msgid "Lịch sử kế hoạch"
msgstr "History of the plan"

msgid "trước:"
msgstr "before:"

msgid "sau:"
msgstr "after:"

msgid ""
"Mỗi kế hoạch đã ký là một phong trào: đọc lại, ban hành rồi theo dõi từng câu."
msgstr ""
"Every signed plan is a movement: review it, publish it, follow every sentence."

msgid "Chưa có kế hoạch nào"
msgstr "No plan yet"

msgid ""
"Các kế hoạch đã ký sẽ nằm ở đây. Đồng chí tải văn bản đầu tiên lên, máy đọc "
"và chia việc giúp."
msgstr ""
"Signed plans will be here. Upload the first document; it is read and laid out "
"for you."

msgid "Khi Ban Thường vụ ban hành kế hoạch, kế hoạch sẽ hiện ở đây."
msgstr "When the standing committee publishes a plan, it will be here."

msgid "Đang đọc kế hoạch"
msgstr "Reading the plan"

msgid "Chưa đọc được tệp này"
msgstr "This file could not be read"

msgid "Tệp vẫn được giữ, các kế hoạch khác không bị ảnh hưởng."
msgstr "The file is kept; other plans are not touched."

msgid "Tải tệp khác"
msgstr "Upload another file"

msgid "Mở lại tệp này"
msgstr "Open this file again"

msgid "Đang chờ tới lượt"
msgstr "Waiting for its turn"

msgid "Đang đọc văn bản"
msgstr "Reading the document"

#, python-format
msgid "%(number)s%%"
msgstr "%(number)s%%"

msgid ""
"Đã hơn 5 phút không thấy máy đọc tiếp: có thể máy chủ vừa khởi động lại. Tệp "
"vẫn còn nguyên."
msgstr ""
"Nothing was heard of the reader for more than 5 minutes: the server may have "
"been restarted. The file is safe."

msgid "Đọc lại từ đầu"
msgstr "Read from the start"

msgid ""
"Đồng chí có thể đóng trang này; máy vẫn đọc tiếp và kế hoạch chờ sẵn ở danh "
"sách."
msgstr ""
"You may close this page; the reading goes on, and the plan waits in the list."

msgid "Bỏ bản sửa đổi này?"
msgstr "Remove this amendment?"

msgid "Bỏ kế hoạch này?"
msgstr "Remove this plan?"

msgid "Về danh sách kế hoạch"
msgstr "Back to the plans"

#, python-format
msgid ""
"Tệp “%(name)s” và các quyết định trên bản sửa đổi này sẽ bị xóa. Kế hoạch "
"đang thực hiện giữ nguyên."
msgstr ""
"The file “%(name)s” and what was decided on this amendment will be deleted. "
"The plan in force stays as it is."

#, python-format
msgid ""
"Tệp đã tải lên, %(number)s nhiệm vụ đọc được và mọi điều đã sửa sẽ bị xóa "
"khỏi máy chủ, không lấy lại được. Chưa đơn vị nào được giao gì từ kế hoạch "
"này."
msgstr ""
"The uploaded file, %(number)s tasks found in it and everything that was "
"edited will be deleted from the server for good. No unit has been given "
"anything from this plan."

msgid ""
"Tệp đã tải lên sẽ bị xóa khỏi máy chủ, không lấy lại được. Chưa đơn vị nào "
"được giao gì từ kế hoạch này."
msgstr ""
"The uploaded file will be deleted from the server for good. No unit has been "
"given anything from this plan."

msgid "Giữ lại"
msgstr "Keep it"

msgid "Nhiệm vụ đọc được"
msgstr "Tasks found"

#, python-format
msgid "Đã áp dụng bản sửa đổi: %(made)s nhiệm vụ thay đổi."
msgstr "The amendment is applied: %(made)s tasks changed."

#, python-format
msgid "Đã nối %(number)s cặp việc."
msgid_plural "Đã nối %(number)s cặp việc."
msgstr[0] "%(number)s pair of tasks linked."
msgstr[1] "%(number)s pairs of tasks linked."

#, python-format
msgid "Đã bỏ “%(title)s”."
msgstr "“%(title)s” was removed."

msgid "Ai làm"
msgstr "Who"

#, python-format
msgid "%(unit)s (đã kết thúc)"
msgstr "%(unit)s (ended)"

msgid "Tôi muốn"
msgstr "I want"

msgid "sửa điều chưa đúng"
msgstr "something wrong corrected"

msgid "ngừng hoặc hạn chế sử dụng"
msgstr "its use stopped or limited"

msgid "xóa dữ liệu của tôi và đóng tài khoản"
msgstr "my data erased and my account closed"

msgid "Nói rõ thêm"
msgstr "Say more"

msgid "Dịp"
msgstr "Occasion"

msgid "Nội dung đồng ý"
msgstr "Words agreed to"

msgid ""
"Nêu rõ dữ liệu gì, để làm gì, ai được biết, quyền rút lại. Không viết chung "
"chung."
msgstr ""
"Say clearly which data, for what, who learns of it, and the right to "
"withdraw. Nothing vague."

msgid "Theo đồng ý"
msgstr "Under the consent"

msgid "Giữ đến hết ngày"
msgstr "Keep until"

msgid "Hãy ghi một ngày từ hôm nay trở đi."
msgstr "Give a day from today on."

msgid "Phát hiện ngày"
msgstr "Found on"

msgid "Lúc mấy giờ"
msgstr "At what time"

msgid "Ví dụ 14:30."
msgstr "For example 14:30."

msgid "Việc đã xảy ra"
msgstr "What happened"

msgid "Dữ liệu nào bị ảnh hưởng"
msgstr "Which data are affected"

msgid "Bao nhiêu người bị ảnh hưởng"
msgstr "How many people are affected"

msgid "Hậu quả có thể có"
msgstr "Possible consequences"

msgid "Đã và sẽ làm gì"
msgstr "What was and will be done"

msgid "Đầu mối liên hệ"
msgstr "Contact"

msgid "Ngày giờ này chưa tới. Hãy ghi lúc phát hiện."
msgstr "This moment is still to come. Give the moment it was found."

msgid "phát hiện lúc"
msgstr "found at"

msgid "việc đã xảy ra"
msgstr "what happened"

msgid "dữ liệu bị ảnh hưởng"
msgstr "data affected"

msgid "số người bị ảnh hưởng"
msgstr "people affected"

msgid "hậu quả có thể có"
msgstr "possible consequences"

msgid "đã và sẽ làm gì"
msgstr "what was and will be done"

msgid "đầu mối liên hệ"
msgstr "contact"

msgid "đồng ý của đoàn viên"
msgstr "consent of the member"

msgid "nhiệm vụ của tổ chức Đoàn theo Điều lệ"
msgstr "task of the Youth Union by its charter"

msgid "quy định của pháp luật"
msgstr "provision of law"

msgid "mục đích"
msgstr "purpose"

msgid "dữ liệu gì"
msgstr "which data"

msgid "ai được biết"
msgstr "who learns of it"

msgid "nội dung đồng ý"
msgstr "words agreed to"

msgid "người đại diện"
msgstr "representative"

msgid "giữ bao nhiêu ngày"
msgstr "kept for days"

msgid "căn cứ"
msgstr "basis"

msgid "theo yêu cầu"
msgstr "on request"

msgid "hết thời hạn lưu giữ"
msgstr "kept long enough"

msgid "ngày"
msgstr "day"

msgid "dịp"
msgstr "occasion"

msgid "sửa cho đúng"
msgstr "correction"

msgid "rút đồng ý"
msgstr "withdrew consent"

msgid "phản đối, hạn chế sử dụng"
msgstr "objection, limited use"

msgid "xóa dữ liệu"
msgstr "erasure"

msgid "chờ trả lời"
msgstr "waits for an answer"

msgid "đã nhận, đang làm"
msgstr "accepted, under way"

msgid "không làm được"
msgstr "refused"

msgid "đã làm xong"
msgstr "done"

msgid "nội dung yêu cầu"
msgstr "words of the request"

msgid "trả lời chậm nhất"
msgstr "answer by"

msgid "làm xong chậm nhất"
msgstr "done by"

msgid "giữ đến hết ngày"
msgstr "keep until"

#, python-format
msgid "đã đổi: %(fields)s"
msgstr "changed: %(fields)s"

msgid "Lúc"
msgstr "When"

msgid "Ai"
msgstr "Who"

msgid "Với"
msgstr "To what"

msgid "Thay đổi, ghi chú"
msgstr "Changes, notes"

msgid "Từ đâu"
msgstr "From where"

msgid ""
"Tài khoản này chưa gắn với hồ sơ đoàn viên nào. Hãy nhờ bí thư chi đoàn thêm "
"đồng chí vào danh sách."
msgstr ""
"This account is linked with no record. Ask the secretary of your branch to "
"add you to the list."

msgid ""
"Đồng chí chưa đủ 16 tuổi: hãy ghi họ tên cha, mẹ hoặc người giám hộ đã đồng ý "
"cùng đồng chí."
msgstr ""
"You are under 16: give the name of the parent or guardian who agrees with you."

msgid "Nội dung đồng ý vừa có bản mới. Hãy đọc lại bản mới rồi đồng ý."
msgstr "The words have a new version. Read it, then agree."

msgid "Đồng ý này đã rút rồi. Hãy tải lại trang để xem hiện nay."
msgstr ""
"This consent was withdrawn before. Reload the page to see how things stand."

msgid ""
"Hãy ghi vài chữ: điều cần sửa, lý do, hoặc câu trả lời cho người yêu cầu."
msgstr "Write a few words: what is wrong, the reason, or the answer."

msgid ""
"Yêu cầu như vậy đang được giải quyết. Hạn trả lời ghi ở danh sách bên dưới."
msgstr ""
"The same request is under way. The list below says by when it is answered."

msgid ""
"Yêu cầu này đã được người khác giải quyết. Hãy tải lại trang để xem hiện nay."
msgstr ""
"Somebody else has dealt with this request. Reload the page to see how things "
"stand."

msgid ""
"Chỉ được gia hạn một lần. Hãy giải quyết yêu cầu, hoặc trả lời lý do không "
"làm được."
msgstr "The time is prolonged once only. Do what was asked, or say why not."

msgid ""
"Người này chưa đồng ý, hoặc đã rút đồng ý. Chưa có đồng ý thì không ghi dữ "
"liệu nhạy cảm."
msgstr ""
"This person has not agreed, or has withdrawn. Nothing sensitive is written "
"without consent."

msgid "Tôi đồng ý cho dùng dữ liệu vào việc gì"
msgstr "What I agree to"

msgid "dữ liệu nhạy cảm"
msgstr "sensitive data"

msgid "Dữ liệu"
msgstr "Data"

msgid "Ai được biết"
msgstr "Who learns of it"

msgid "Bản"
msgstr "Version"

#, python-format
msgid "Đã đồng ý bản %(version)s lúc %(at)s."
msgstr "Agreed to version %(version)s at %(at)s."

msgid "Chưa đồng ý."
msgstr "Not agreed."

msgid "Rút đồng ý"
msgstr "Withdraw consent"

msgid "Cha, mẹ hoặc người giám hộ cùng đồng ý"
msgstr "Parent or guardian who agrees too"

msgid "Đồng ý bản mới"
msgstr "Agree to the new version"

msgid "Yêu cầu"
msgstr "Requests"

msgid "Sổ đăng ký"
msgstr "Register"

msgid "Sự cố dữ liệu"
msgstr "Data breaches"

msgid "Thời hạn lưu giữ"
msgstr "Retention"

msgid "Báo cáo sự cố dữ liệu"
msgstr "Report of a data breach"

#, python-format
msgid "Đã gửi lúc %(at)s."
msgstr "Sent at %(at)s."

#, python-format
msgid ""
"Gửi chậm nhất %(by)s, còn %(hours)s giờ. Đây là bản thảo: hãy đối chiếu mẫu "
"của cơ quan chuyên trách trước khi gửi."
msgstr ""
"Send by %(by)s, %(hours)s hours left. This is a draft: compare it with the "
"agency's form before sending."

#, python-format
msgid "Đã quá hạn %(by)s. Hãy gửi ngay và nêu lý do chậm."
msgstr "The time ended at %(by)s. Send it now and say why it is late."

msgid "Đã gửi báo cáo"
msgstr "The report was sent"

msgid ""
"Lộ, mất, hay dùng sai dữ liệu cá nhân: báo cơ quan chuyên trách trong 72 giờ "
"từ lúc phát hiện. Ghi những gì đã biết; bản thảo báo cáo soạn từ đây."
msgstr ""
"Personal data leaked, lost or misused: the agency is told within 72 hours of "
"finding it. Write what is known; the report is drafted from it."

msgid "quá 72 giờ, chưa gửi"
msgstr "over 72 hours, not sent"

#, python-format
msgid "còn %(hours)s giờ"
msgstr "%(hours)s hours left"

msgid "Ghi và soạn báo cáo"
msgstr "Save and draft the report"

msgid "Tài khoản"
msgstr "Accounts"

msgid "nối tài khoản cơ quan"
msgstr "linked the organisation's account"

msgid "Nơi sinh hoạt, chức vụ"
msgstr "Memberships, offices"

msgid "bản"
msgstr "version"

msgid "giữ đến"
msgstr "kept until"

msgid "Yêu cầu của tôi"
msgstr "My requests"

msgid "Thông báo và cách nhận"
msgstr "Notices, and how they come"

msgid "Trao đổi của tôi"
msgstr "My comments"

msgid "đã gỡ"
msgstr "removed"

#, python-format
msgid "máy cách nơi tổ chức %(metres)s m"
msgstr "the phone was %(metres)s m from the place"

msgid "Ai đã làm gì với hồ sơ của tôi"
msgstr "Who did what with my record"

msgid "Việc tôi đã làm trên hệ thống"
msgstr "What I did here"

msgid ""
"Ai đã làm gì, lúc nào, từ đâu, ở các đơn vị đồng chí phụ trách. Không ai sửa "
"hay xóa được dòng nào. Với hồ sơ cá nhân chỉ ghi mục nào đã đổi, không ghi "
"nội dung."
msgstr ""
"Who did what, when and from where, in the units you look after. Nobody can "
"change or delete a line. Of personal records only the fields that changed are "
"named, not what they hold."

#, python-format
msgid "%(number)s việc, từ %(since)s đến %(until)s"
msgid_plural "%(number)s việc, từ %(since)s đến %(until)s"
msgstr[0] "%(number)s deed, from %(since)s to %(until)s"
msgstr[1] "%(number)s deeds, from %(since)s to %(until)s"

msgid "Tải về bảng tính (CSV)"
msgstr "Download for a spreadsheet (CSV)"

#, python-format
msgid "Nhiều nhất %(most)s dòng mới nhất; lần tải được ghi vào nhật ký."
msgstr ""
"At most the newest %(most)s lines; the download is written down in the "
"journal."

msgid "Không có việc nào như vậy"
msgstr "Nothing like this happened"

msgid "Hãy bớt điều kiện lọc hoặc chọn nhiều ngày hơn."
msgstr "Use fewer filters or choose more days."

msgid ""
"Mỗi ngày máy xóa những gì đã hết hạn. Cột “lần tới” chỉ đếm, xem trang này "
"không xóa gì."
msgstr ""
"Every day what was kept long enough is deleted. “Next time” only counts; "
"looking at this page deletes nothing."

msgid "Lần tới"
msgstr "Next time"

msgid "Giữ bao nhiêu ngày"
msgstr "Kept for how many days"

msgid "Số ngày"
msgstr "Days"

msgid "Ngày nghỉ lễ"
msgstr "Public holidays"

#, python-format
msgid ""
"Hạn trả lời tính theo ngày làm việc; ngày nghỉ đã ghi đến hết năm %(year)s. "
"Khi có thông báo nghỉ mới, hãy ghi thêm ở đây."
msgstr ""
"Answers are due in working days; holidays are known until the end of "
"%(year)s. Add new ones here when they are announced."

msgid "Thêm ngày nghỉ"
msgstr "Add a holiday"

msgid ""
"Mọi điều hệ thống biết về đồng chí, ai đã xem, và những gì đồng chí có quyền "
"yêu cầu."
msgstr "All that is known of you, who has looked, and what you may ask for."

msgid "Tải tất cả về"
msgstr "Download everything"

msgid "Khoảng cách lúc điểm danh"
msgstr "Distance at check-in"

#, python-format
msgid ""
"Ở %(number)s lượt điểm danh, máy của đồng chí đã cho biết cách nơi tổ chức "
"bao nhiêu mét. Xóa thì lượt điểm danh vẫn được tính."
msgid_plural ""
"Ở %(number)s lượt điểm danh, máy của đồng chí đã cho biết cách nơi tổ chức "
"bao nhiêu mét. Xóa thì lượt điểm danh vẫn được tính."
msgstr[0] ""
"At %(number)s check-in your phone said how many metres it was from the place. "
"Removed, the check-in still counts."
msgstr[1] ""
"At %(number)s check-ins your phone said how many metres it was from the "
"place. Removed, the check-ins still count."

msgid "Rút đồng ý và xóa"
msgstr "Take it back and remove"

#, python-format
msgid "được trả lời chậm nhất %(day)s"
msgstr "answered by %(day)s"

#, python-format
msgid "làm xong chậm nhất %(day)s"
msgstr "done by %(day)s"

msgid ""
"Đồng chí được trả lời trong 2 ngày làm việc. Xóa dữ liệu: số liệu phong trào "
"giữ nguyên, tên và mọi điều cho biết đồng chí là ai thì mất hẳn, tài khoản "
"đóng lại."
msgstr ""
"You are answered within 2 working days. Erasure: figures stay, your name and "
"all that says who you are goes for good, and the account is closed."

msgid "Gửi yêu cầu"
msgstr "Send the request"

msgid "Ai đã xem, ai đã làm gì với hồ sơ của tôi"
msgstr "Who looked at my record, and who did what with it"

msgid "Sổ đăng ký hoạt động xử lý dữ liệu cá nhân"
msgstr "Register of processing of personal data"

#, python-format
msgid ""
"Lập từ chính dữ liệu lúc %(at)s, theo Luật 91/2025/QH15 và Nghị định 356/2025/"
"NĐ-CP. In được."
msgstr ""
"Made from the data itself at %(at)s, under Law 91/2025/QH15 and Decree "
"356/2025/NĐ-CP. It can be printed."

#, python-format
msgid ""
"%(people)s người có hồ sơ. Trong 30 ngày qua %(looks)s lần mở hồ sơ của người "
"khác. %(asked)s yêu cầu về dữ liệu, %(late)s trả lời quá hạn. %(erased)s "
"người đã xóa."
msgstr ""
"%(people)s people have a record. In the last 30 days records of others were "
"opened %(looks)s times. %(asked)s requests about data, %(late)s answered "
"late. %(erased)s people erased."

msgid "Dùng vào việc gì"
msgstr "What it is used for"

msgid "Mục đích"
msgstr "Purpose"

msgid "Đang đồng ý"
msgstr "Agree now"

msgid "Đã rút"
msgstr "Withdrawn"

msgid "Giữ những gì, bao lâu"
msgstr "What is kept, and how long"

msgid "Bảng"
msgstr "Table"

msgid "Dữ liệu cá nhân"
msgstr "Personal data"

msgid "Để làm gì"
msgstr "What for"

msgid "Giữ bao lâu"
msgstr "How long"

#, python-format
msgid "%(days)s ngày"
msgid_plural "%(days)s ngày"
msgstr[0] "%(days)s day"
msgstr[1] "%(days)s days"

msgid "Bảo vệ thế nào"
msgstr "How it is protected"

msgid ""
"Ai được vào trang nào do vai trò ở đơn vị quyết định; cấm và không có trông "
"như nhau."
msgstr ""
"Roles in units decide who opens which page; forbidden and absent look alike."

msgid ""
"Mở hồ sơ của người khác, mở dữ liệu nhạy cảm, tải nhật ký đều được ghi lại; "
"người ấy thấy ai đã xem."
msgstr ""
"Opening another's record, opening sensitive data and downloading the journal "
"are written down; the person sees who looked."

msgid ""
"Nhật ký không sửa, không xóa được; không chứa tên người và nội dung dữ liệu "
"cá nhân."
msgstr ""
"The journal can be neither changed nor deleted; it holds no names of people "
"and no personal data."

msgid "Tên người dưới 16 tuổi không bao giờ hiện ở trang công khai."
msgstr "Names of people under 16 never show on public pages."

msgid "Yêu cầu về dữ liệu cá nhân"
msgstr "Requests about personal data"

msgid ""
"Trả lời trong 2 ngày làm việc; rút đồng ý và phản đối làm xong trong 15 ngày, "
"sửa trong 10 ngày, xóa trong 20 ngày. Gia hạn một lần, nhiều nhất 15 ngày."
msgstr ""
"Answer within 2 working days; withdrawal and objection are done within 15 "
"days, corrections within 10, erasure within 20. Prolong once, by 15 days at "
"most."

msgid ""
"Chưa có lịch nghỉ lễ của năm nay nên hạn có thể sớm hơn thực tế. Hãy ghi ngày "
"nghỉ ở trang Thời hạn lưu giữ."
msgstr ""
"This year's holidays are not known, so that days may be too early. Add them "
"on the page Retention."

#, python-format
msgid "Đã quá hạn %(day)s."
msgstr "Late since %(day)s."

#, python-format
msgid "Trả lời chậm nhất <b>%(day)s</b>."
msgstr "Answer by <b>%(day)s</b>."

#, python-format
msgid "Làm xong chậm nhất <b>%(day)s</b>."
msgstr "Done by <b>%(day)s</b>."

msgid "cần khi không làm được"
msgstr "needed for a no"

msgid "Nhận làm"
msgstr "Accept"

msgid "Không làm được"
msgstr "Refuse"

msgid ""
"Bấm nút này là xóa hẳn tên, ngày sinh, liên lạc, số thẻ và đóng tài khoản của "
"người này. Không lấy lại được. Số liệu giữ nguyên."
msgstr ""
"This button erases name, birth date, contacts and card number for good and "
"closes the account. It cannot be undone. Figures stay."

msgid "Bấm nút này là xóa dữ liệu nhạy cảm đã ghi theo đồng ý này."
msgstr "This button deletes the sensitive data kept under this consent."

msgid "Sửa xong ở hồ sơ, hoặc đã ngừng sử dụng, thì bấm nút này."
msgstr "Press this button when the record is corrected, or the use has stopped."

msgid "Xóa dữ liệu của người này"
msgstr "Erase this person's data"

msgid "Đã làm xong"
msgstr "Done"

msgid "Cần thêm thời gian"
msgstr "More time is needed"

msgid "Gia hạn 15 ngày"
msgstr "Prolong by 15 days"

msgid "Chưa có yêu cầu nào"
msgstr "No requests yet"

msgid ""
"Khi đoàn viên yêu cầu sửa, ngừng dùng hay xóa dữ liệu của mình, yêu cầu hiện "
"ở đây cùng hạn trả lời."
msgstr ""
"When members ask to correct, stop using or erase their data, the requests "
"show here with the days by which to answer."

msgid "Xóa"
msgstr "Delete"

msgid "Chưa ghi gì."
msgstr "Nothing is written."

msgid ""
"Người này chưa đồng ý cho lưu dữ liệu nhạy cảm nào. Chính người ấy đồng ý ở "
"trang “Dữ liệu của tôi”."
msgstr ""
"This person has agreed to no sensitive data being kept. They agree themselves "
"on the page “My data”."

msgid ""
"Đây là dữ liệu nhạy cảm, chỉ dùng đúng việc người này đã đồng ý. Khi mở, tên "
"đồng chí và giờ xem được ghi lại để người này biết."
msgstr ""
"These are sensitive data, used only for what this person agreed to. When you "
"open them, your name and the time are written down for this person to see."

msgid "Ra bản mới"
msgstr "Bring out a new version"

msgid "Việc này không dựa trên đồng ý nên không có nội dung đồng ý."
msgstr "This does not rest on consent, so there are no words to agree to."

msgid "đóng tài khoản"
msgstr "closed an account"

msgid "gắn tài khoản với hồ sơ"
msgstr "linked an account with a record"

msgid "mở tài khoản"
msgstr "opened an account"

msgid "cấp lại tài khoản"
msgstr "renewed an account"

msgid "thêm kênh nhận"
msgstr "added a channel"

msgid "tạm dừng kênh nhận"
msgstr "paused a channel"

msgid "gỡ kênh nhận"
msgstr "removed a channel"

msgid "gửi thử kênh nhận"
msgstr "tried a channel"

msgid "bỏ tên người đã xóa"
msgstr "took out the name of somebody erased"

msgid "ghi sự cố dữ liệu"
msgstr "noted a data breach"

msgid "gửi báo cáo sự cố dữ liệu"
msgstr "sent the report of a data breach"

msgid "ghi quyết định về đơn vị"
msgstr "wrote a decision about units down"

msgid "chưa thực hiện được quyết định về đơn vị"
msgstr "could not carry a decision about units out"

msgid "bỏ quyết định chờ về đơn vị"
msgstr "took a decision about units back"

msgid "viết trao đổi"
msgstr "wrote a comment"

msgid "sửa trao đổi"
msgstr "edited a comment"

msgid "gỡ trao đổi"
msgstr "removed a comment"

msgid "đổi địa chỉ thư của tài khoản"
msgstr "changed the account's e-mail address"

msgid "thêm lớp bảo vệ thứ hai"
msgstr "added a second factor"

msgid "bỏ lớp bảo vệ thứ hai"
msgstr "removed a second factor"

msgid "xóa tệp không còn dòng nào"
msgstr "deleted files that no row named"

msgid "ghi ngày nghỉ lễ"
msgstr "added a holiday"

msgid "bỏ ngày nghỉ lễ"
msgstr "removed a holiday"

msgid "bỏ lịch"
msgstr "closed a calendar"

msgid "mở lịch"
msgstr "opened a calendar"

msgid "đổi địa chỉ lịch"
msgstr "changed the address of a calendar"

msgid "bỏ nối tài khoản cơ quan"
msgstr "unlinked the organisation's account"

msgid "nhận giấy mời"
msgstr "came in by an invitation"

msgid "hủy giấy mời"
msgstr "voided an invitation"

msgid "báo cho đoàn viên rằng tài khoản vừa mở"
msgstr "told the member that the account was opened"

msgid "thôi tự làm lại việc nền"
msgstr "gave up background work"

msgid "hẹn làm lại việc nền"
msgstr "put off background work"

msgid "cho chạy lại việc nền"
msgstr "ran background work again"

msgid "tải nhật ký về"
msgstr "downloaded the journal"

msgid "đọc danh sách đã gửi"
msgstr "looked a list through"

msgid "chọn lại cột của danh sách"
msgstr "chose the columns of a list"

msgid "cho nhập danh sách"
msgstr "confirmed a list"

msgid "bỏ danh sách đã gửi"
msgstr "dropped a list"

msgid "gửi danh sách"
msgstr "sent a list"

msgid "không đọc được danh sách"
msgstr "could not read a list"

msgid "lấy danh sách đoàn viên ra"
msgstr "took a list of members out"

msgid "nhập danh sách đoàn viên"
msgstr "took a list of members in"

msgid "thôi sinh hoạt"
msgstr "ended a membership"

msgid "thêm thước đo"
msgstr "added a metric"

msgid "dùng lại thước đo"
msgstr "took a metric back into use"

msgid "thôi dùng thước đo"
msgstr "retired a metric"

msgid "sửa thước đo"
msgstr "changed a metric"

msgid "đọc thông báo"
msgstr "read a notice"

msgid "chọn cách nhận thông báo"
msgstr "chose how to get notices"

msgid "gửi thông báo đi"
msgstr "sent notices out"

msgid "báo tin"
msgstr "told people"

msgid "giao chức vụ"
msgstr "gave an office"

msgid "đặt lại mật khẩu"
msgstr "password reset"

msgid "sửa hồ sơ"
msgstr "corrected a record"

msgid "xóa hồ sơ"
msgstr "erased a record"

msgid "mời mở tài khoản"
msgstr "invited to open an account"

msgid "tách hồ sơ đã gộp"
msgstr "took merged records apart"

msgid "gộp hồ sơ khác vào"
msgstr "merged another record in"

msgid "gộp vào hồ sơ khác"
msgstr "was merged into another record"

msgid "thêm đoàn viên"
msgstr "entered a member"

msgid "xem hồ sơ"
msgstr "looked at a record"

msgid "đặt vị trí điểm danh"
msgstr "set the place of check-in"

msgid "gửi minh chứng"
msgstr "evidence sent"

msgid "đặt minh chứng cần có"
msgstr "set the evidence needed"

msgid "gỡ minh chứng"
msgstr "evidence removed"

msgid "đồng ý đề nghị"
msgstr "petition granted"

msgid "gửi đề nghị"
msgstr "petition sent"

msgid "không đồng ý đề nghị"
msgstr "petition refused"

msgid "rút đề nghị"
msgstr "petition taken back"

msgid "chấp nhận đăng ký"
msgstr "registration accepted"

msgid "sửa đăng ký"
msgstr "registration changed"

msgid "trả lại đăng ký"
msgstr "registration sent back"

msgid "xóa hộp thông báo"
msgstr "emptied an inbox"

msgid "bắt đầu việc định kỳ"
msgstr "began regular work"

msgid "nhắc các đơn vị"
msgstr "reminded units"

msgid "ra bản mới của nội dung đồng ý"
msgstr "brought out new words to agree to"

msgid "trả lời yêu cầu về dữ liệu"
msgstr "answered a request about data"

msgid "tính lại tiến độ theo sổ kết quả"
msgstr "counted progress by the ledger"

msgid "xác nhận kết quả"
msgstr "confirmed a result"

msgid "làm xong yêu cầu về dữ liệu"
msgstr "finished a request about data"

msgid "gửi yêu cầu về dữ liệu"
msgstr "sent a request about data"

msgid "gia hạn yêu cầu về dữ liệu"
msgstr "prolonged a request about data"

msgid "nhận báo cáo"
msgstr "accepted a report"

msgid "nói về con số của báo cáo"
msgstr "remarked on a figure of a report"

msgid "mở báo cáo"
msgstr "opened a report"

msgid "trả lại báo cáo"
msgstr "returned a report"

msgid "dùng lại câu máy viết"
msgstr "went back to the drafted sentence"

msgid "nộp báo cáo"
msgstr "submitted a report"

msgid "nhận mẫu báo cáo"
msgstr "took a report template"

msgid "thôi dùng mẫu báo cáo"
msgstr "retired a report template"

msgid "sửa lời báo cáo"
msgstr "worded a report"

msgid "nhắc nộp báo cáo"
msgstr "reminded of reports"

msgid "đặt hạn nộp báo cáo"
msgstr "set the day by which reports are due"

msgid "rút đồng ý cho biết vị trí lúc điểm danh"
msgstr "took back the place told at check-ins"

msgid "xóa dữ liệu hết hạn lưu giữ"
msgstr "deleted what was kept long enough"

msgid "đổi thời hạn lưu giữ"
msgstr "changed a retention period"

msgid "ghi dữ liệu nhạy cảm"
msgstr "wrote sensitive data down"

msgid "xóa dữ liệu nhạy cảm"
msgstr "deleted sensitive data"

msgid "xem dữ liệu nhạy cảm"
msgstr "looked at sensitive data"

msgid "nhập sai mật khẩu nhiều lần"
msgstr "wrong password many times"

msgid "đăng xuất ở máy khác"
msgstr "signed out elsewhere"

msgid "nhận về sinh hoạt"
msgstr "accepted a transfer"

msgid "đề nghị chuyển sinh hoạt"
msgstr "asked for a transfer"

msgid "không nhận về sinh hoạt"
msgstr "refused a transfer"

msgid "rút lại việc chuyển sinh hoạt"
msgstr "took a transfer back"

msgid "giải thể đơn vị"
msgstr "dissolved a unit"

msgid "nhập đơn vị"
msgstr "imported a unit"

msgid "hợp nhất đơn vị"
msgstr "merged units"

msgid "đổi tên đơn vị"
msgstr "renamed a unit"

msgid "chia, tách đơn vị"
msgstr "split a unit"

msgid "lấy danh sách đơn vị ra"
msgstr "took a list of units out"

msgid "ghi đơn vị ngành dọc"
msgstr "named a counterpart"

msgid "thôi đơn vị ngành dọc"
msgstr "ended a counterpart"

msgid "đề nghị cấp lại lối vào"
msgstr "asked to let somebody in again"

msgid "xác nhận cho vào lại tài khoản"
msgstr "confirmed a way back into an account"

msgid "hủy đề nghị cấp lại lối vào"
msgstr "said no to a way back into an account"

msgid "nhập danh sách đơn vị"
msgstr "took a list of units in"

msgid "Đơn vị, chức vụ"
msgstr "Units, offices"

msgid "Đã ghi giờ gửi."
msgstr "The time of sending is saved."

msgid "Đã ghi thời hạn. Số sẽ xóa lần tới được tính lại."
msgstr "Saved. What goes next time was counted anew."

msgid "Hãy ghi số ngày, từ 1 đến 36500."
msgstr "Give a number of days, from 1 to 36500."

msgid "Đã ghi ngày nghỉ. Hạn của yêu cầu mới tính theo lịch này."
msgstr "Saved. New requests are reckoned by it."

msgid "Đã bỏ ngày nghỉ."
msgstr "The holiday was removed."

msgid ""
"Đã ra bản mới. Ai đã đồng ý bản trước được hỏi lại; đồng ý cũ vẫn giữ làm "
"bằng chứng."
msgstr ""
"The new version is out. Who agreed to the one before is asked anew; the old "
"consent stays as proof."

msgid "Đã ghi đồng ý. Đồng chí rút lại lúc nào cũng được."
msgstr "Your consent is saved. You can withdraw it at any time."

#, python-format
msgid ""
"Đã rút đồng ý: từ nay không dùng nữa. Dữ liệu đã thu được xóa chậm nhất "
"%(day)s."
msgstr ""
"Consent withdrawn: the data are no longer used. What was collected is deleted "
"by %(day)s."

msgid "Đã xóa khoảng cách lúc điểm danh. Các lượt điểm danh vẫn được tính."
msgstr "The distances at check-in are removed. The check-ins still count."

#, python-format
msgid "Đã gửi. Đồng chí được trả lời chậm nhất %(day)s."
msgstr "Sent. You are answered by %(day)s."

msgid "Đã trả lời; người yêu cầu thấy ở trang “Dữ liệu của tôi”."
msgstr "Answered; the person sees it on the page “My data”."

msgid "Đã gia hạn 15 ngày; người yêu cầu thấy lý do."
msgstr "Prolonged by 15 days; the person sees the reason."

msgid "Đã làm xong và ghi vào nhật ký."
msgstr "Done, and written in the journal."

msgid "Đã xóa."
msgstr "Deleted."

msgid "phần thân"
msgstr "the body"

msgid "đầu trang"
msgstr "the header"

msgid "chân trang"
msgstr "the footer"

msgid "chú thích"
msgstr "the footnotes"

msgid ""
"Thẻ đặt sai chỗ nên văn bản điền ra không mở được. Mỗi thẻ {%p …%} phải đứng "
"một mình một đoạn, {%tr …%} một mình một hàng, {%tc …%} một mình một ô."
msgstr ""
"A tag is out of place, so that the filled document does not open. Each tag "
"{%p …%} stands alone in a paragraph, {%tr …%} alone in a row, {%tc …%} alone "
"in a cell."

msgid ""
"Tệp này không phải là văn bản Word (.docx). Hãy lưu lại bằng Word rồi tải lên."
msgstr "This file is no Word document (.docx). Save it with Word and upload it."

msgid "Tệp mẫu lớn quá. Hãy bỏ bớt ảnh trong mẫu rồi tải lại."
msgstr "The template is too large. Take pictures out of it and upload it again."

msgid "Mẫu có macro hoặc tệp nhúng. Hãy bỏ đi và lưu lại dạng .docx."
msgstr ""
"The template holds macros or embedded files. Take them out and save it as ."
"docx."

msgid "Mẫu lấy ảnh hoặc khuôn từ nơi khác. Hãy chèn hẳn vào tệp rồi lưu lại."
msgstr ""
"The template fetches pictures or a pattern from elsewhere. Put them into the "
"file and save it."

#, python-format
msgid "Đoạn %(number)s của %(part)s"
msgstr "Paragraph %(number)s of %(part)s"

#, python-format
msgid "Thẻ viết chưa đúng: %(why)s."
msgstr "The tag is not written right: %(why)s."

msgid "có thẻ mở mà chưa đóng, thiếu endfor hoặc endif"
msgstr "a tag is opened and not closed, endfor or endif is missing"

msgid "có thẻ đóng mà không có thẻ mở"
msgstr "a tag is closed that was not opened"

msgid "thẻ này không dùng được, chỉ có for, if, else"
msgstr "this tag cannot be used, only for, if, else"

msgid "thiếu dấu hoặc thừa chữ trong thẻ"
msgstr "a sign is missing in the tag, or a word too many"

msgid "có dấu hoặc chữ không đúng chỗ trong thẻ"
msgstr "a sign or a word of the tag is out of place"

msgid "sai cú pháp"
msgstr "wrong syntax"

msgid ""
"Mẫu chỉ dùng được tên mục, for và if; phép tính, hàm và bộ lọc thì không."
msgstr ""
"A template may use names, for and if alone; no arithmetic, functions or "
"filters."

msgid "Vòng lặp phải có dạng: for tên in danh_sách."
msgstr "A loop has the form: for name in list."

msgid ""
"for chỉ lặp được qua một danh sách, và vòng trong phải lặp qua phần của vòng "
"ngoài."
msgstr ""
"for runs over a list, and an inner loop over a part of what the outer one "
"runs over."

#, python-format
msgid "Không có mục “%(name)s”. Các mục dùng được ở đây: %(known)s."
msgstr "There is no item “%(name)s”. Items that can be used here: %(known)s."

#, python-format
msgid "Mục này có liên kết, hãy viết %(tag)s."
msgstr "This item holds links, write %(tag)s."

#, python-format
msgid "Mục này là chữ thường, hãy viết %(tag)s."
msgstr "This item is plain words, write %(tag)s."

#, python-format
msgid "Mẫu này chưa điền được (%(error)s). Hãy bắt đầu lại từ mẫu có sẵn."
msgstr ""
"This template could not be filled (%(error)s). Begin again from a ready "
"template."

msgid "Hạn nộp"
msgstr "Due day"

msgid "Tháng"
msgstr "Month"

msgid "Quý"
msgstr "Quarter"

msgid "Nửa năm"
msgstr "Half year"

msgid "Một đợt khác"
msgstr "Another window"

msgid "Kỳ báo cáo"
msgstr "Period of the report"

msgid "Đợt khác: từ ngày"
msgstr "Another window: from"

msgid "Hãy chọn một kỳ, hoặc ghi ngày đầu và ngày cuối của đợt."
msgstr "Choose a period, or give the first and the last day of the window."

msgid "Điều cần đơn vị làm rõ, hoặc lời kèm theo"
msgstr "What the unit should make clear, or a word with the yes"

msgid "Nói về con số này"
msgstr "Remark on this figure"

msgid "Thể thức"
msgstr "Form of the document"

msgid "Mẫu Word (.docx)"
msgstr "Word template (.docx)"

msgid "Tệp mẫu lớn quá 5 MB. Hãy bỏ bớt ảnh trong mẫu rồi tải lại."
msgstr ""
"The template is larger than 5 MB. Take pictures out of it and upload it again."

msgid "Khó khăn, vướng mắc"
msgstr "Difficulties"

msgid "Mỗi dòng một ý. Để trống nếu không có."
msgstr "One thought a line. Leave it empty if there is none."

msgid "Đề xuất, kiến nghị"
msgstr "Proposals"

msgid "Hoạt động tiêu biểu"
msgstr "Notable activity"

msgid "Chỉ ghi số, ví dụ 12. Để trống nếu ghi tay sau."
msgstr ""
"The number alone, for example 12. Leave it empty to write it by hand later."

msgid "Nơi làm báo cáo"
msgstr "Place of the report"

msgid "Chức vụ người ký"
msgstr "Office of who signs"

msgid "Để trống thì ghi Bí thư."
msgstr "Left empty it says Bí thư (secretary)."

msgid "Họ và tên người ký"
msgstr "Full name of who signs"

msgid "Hoạt động đông người nhất"
msgstr "The activity with most people"

msgid "đã nộp"
msgstr "submitted"

msgid "được trả lại"
msgstr "returned"

msgid "trả lại"
msgstr "returned"

msgid ""
"Mẫu này chưa dùng được. Hãy sửa trong Word những chỗ nêu dưới đây rồi tải lại."
msgstr ""
"This template cannot be used yet. Mend in Word what is listed below, then "
"upload it again."

msgid "Không có thể thức này. Hãy chọn trong danh sách."
msgstr "There is no such form. Choose one of the list."

msgid ""
"Kỳ báo cáo phải là một tháng, quý, nửa năm, năm, hoặc một đợt không quá một "
"năm đã bắt đầu."
msgstr ""
"A report is for a month, quarter, half year or year, or for a window of a "
"year at most that has begun."

msgid ""
"Kế hoạch này không giao việc cho đơn vị, nên đơn vị không có báo cáo về nó."
msgstr "This plan gives the unit no work, so the unit has no report about it."

msgid "Kế hoạch chưa được ban hành, nên chưa có gì để báo cáo."
msgstr "The plan is not published yet, so there is nothing to report."

msgid ""
"Báo cáo đã nộp nên không sửa được nữa. Nếu cần sửa, hãy đề nghị cấp trên trả "
"lại."
msgstr ""
"The report was submitted and cannot be changed. If it has to be, ask the "
"level above to return it."

msgid ""
"Có câu đã sửa trước khi số liệu thay đổi. Hãy xem lại các câu ấy rồi nộp."
msgstr ""
"Some sentences were edited before their figures changed. Look at them again, "
"then submit."

msgid ""
"Báo cáo này không đang chờ trả lời. Hãy tải lại trang để xem tình trạng mới."
msgstr ""
"This report does not wait for an answer. Load the page again to see how it "
"stands."

msgid "Hãy ghi điều cần đơn vị làm rõ, rồi trả lại."
msgstr "Write what the unit should make clear, then return it."

msgid "Hạn nộp phải sau ngày đầu của kỳ báo cáo. Hãy chọn ngày khác."
msgstr ""
"The due day must come after the first day of the period. Choose another day."

msgid "Con số này không còn trong báo cáo. Hãy mở lại báo cáo."
msgstr "This figure is not in the report any more. Open the report again."

msgid "Hãy viết điều muốn nói về con số này."
msgstr "Write what you want to say about this figure."

msgid "Lời đã sửa không còn hợp với số liệu mới:"
msgstr "The edited words do not fit the new figures:"

msgid "Lời"
msgstr "Words"

msgid "Dùng lại câu máy viết"
msgstr "Use the drafted sentence again"

msgid "Báo cáo của các đơn vị"
msgstr "Reports of the units"

#, python-format
msgid "%(come)s trong %(all)s đơn vị đã nộp"
msgid_plural "%(come)s trong %(all)s đơn vị đã nộp"
msgstr[0] "%(come)s of %(all)s unit has submitted"
msgstr[1] "%(come)s of %(all)s units have submitted"

#, python-format
msgid "Hạn nộp: %(day)s."
msgstr "Due by %(day)s."

msgid "Chưa đặt hạn nộp, nên không đơn vị nào bị coi là chậm."
msgstr "No due day is set, so no unit counts as late."

msgid "Đổi hạn và báo lại"
msgstr "Change the day and tell the units"

msgid "Đặt hạn và báo các đơn vị"
msgstr "Set the day and tell the units"

msgid "Mở báo cáo tổng hợp"
msgstr "Open the composed report"

msgid "Lập báo cáo tổng hợp"
msgstr "Compose the report"

msgid "chưa nộp"
msgstr "not submitted"

msgid "chậm"
msgstr "late"

msgid "Không đơn vị nào phải báo cáo kỳ này"
msgstr "No unit has to report for this period"

msgid "Đơn vị được giao việc trong kỳ sẽ hiện ở đây. Hãy chọn kỳ khác."
msgstr "Units that owe work in the period will be here. Choose another period."

#, python-format
msgid "Chốt lúc %(at)s khi nộp báo cáo."
msgstr "Frozen at %(at)s, when the report was submitted."

#, python-format
msgid ""
"Sổ cái nay là %(now)s: chỗ lệch sẽ hiện thành điều chỉnh ở báo cáo kỳ sau."
msgstr ""
"The ledger now says %(now)s: the difference will be an adjustment in the next "
"report."

msgid "Mở câu trong kế hoạch"
msgstr "Open the sentence in the plan"

msgid "Là tỷ lệ giữa"
msgstr "The share of"

#, python-format
msgid "Những việc được đếm: %(number)s"
msgstr "Counted: %(number)s"

msgid "Lời về con số"
msgstr "Remarks on figures"

msgid ""
"Chưa ai nói gì về con số này. Con số không gõ đè được: nếu sai, hãy sửa ở nơi "
"ghi ra nó, hoặc viết ở đây."
msgstr ""
"Nobody has remarked on this figure. It cannot be typed over: if it is wrong, "
"correct it where it was recorded, or write here."

msgid ""
"Câu chữ và số liệu đã viết sẵn từ việc đã làm; đồng chí đọc lại, sửa lời rồi "
"nộp."
msgstr ""
"Sentences and figures are already written from the work done; read them, "
"change the words, and submit."

msgid "Mẫu báo cáo"
msgstr "Report templates"

msgid "Cần nộp"
msgstr "Due"

msgid "Viết tiếp"
msgstr "Go on writing"

msgid "Xem báo cáo đã viết sẵn"
msgstr "See the report that is already written"

msgid "Chờ đồng chí nhận"
msgstr "Waiting for you"

msgid "Làm báo cáo"
msgstr "Make a report"

msgid "Mở báo cáo"
msgstr "Open the report"

msgid "Chưa có báo cáo nào"
msgstr "No report yet"

msgid "Báo cáo của đơn vị, và của những đơn vị gửi lên đồng chí, sẽ nằm ở đây."
msgstr ""
"The reports of your unit, and of the units that send theirs to you, will be "
"here."

msgid "Sửa lời"
msgstr "Edit the words"

msgid "Phụ lục Excel"
msgstr "Annex in Excel"

#, python-format
msgid "%(who)s trả lại ngày %(day)s:"
msgstr "%(who)s returned it on %(day)s:"

msgid ""
"Nội dung đã lưu không còn khớp với dấu của nó. Hãy báo cho người quản trị."
msgstr ""
"What is kept does not match its digest any more. Tell the administrator."

msgid "Trả lời đơn vị"
msgstr "Answer the unit"

msgid "Nhận báo cáo"
msgstr "Accept the report"

msgid "Trả lại để làm rõ"
msgstr "Return with a question"

msgid "Số liệu đã chốt"
msgstr "Figures are frozen"

msgid "Số liệu đang chạy"
msgstr "Figures are live"

msgid ""
"Con số giữ nguyên như lúc nộp. Sửa sau đó sẽ hiện thành điều chỉnh ở báo cáo "
"kỳ sau."
msgstr ""
"Figures stay as they were submitted. What is corrected later will be an "
"adjustment in the next report."

msgid ""
"Con số theo sổ cái đến lúc này, và chốt lại khi nộp. Chạm vào con số để biết "
"vì sao."
msgstr ""
"Figures follow the ledger until the report is submitted. Touch a figure to "
"see where it comes from."

#, python-format
msgid "Nộp lần %(number)s"
msgstr "Submission %(number)s"

msgid "Dấu"
msgstr "Digest"

msgid ""
"Lấy mẫu có sẵn về, sửa chữ và trình bày trong Word, giữ nguyên các thẻ trong "
"ngoặc nhọn, rồi tải lên."
msgstr ""
"Take a ready template, change words and layout in Word, leave the tags in "
"braces as they are, and upload it."

msgid "Mẫu có sẵn"
msgstr "Ready templates"

msgid "Lấy về"
msgstr "Download"

msgid "Mẫu của đơn vị"
msgstr "Templates of the unit"

msgid "Tải mẫu lên"
msgstr "Upload a template"

msgid "Kiểm tra và dùng mẫu"
msgstr "Check and use the template"

msgid "Soạn báo cáo"
msgstr "Write the report"

msgid ""
"Sửa lời ngay trong câu. Con số lấy từ sổ cái: sửa ở nơi ghi ra nó, hoặc chạm "
"vào để nói về nó."
msgstr ""
"Edit the words where they stand. Figures come from the ledger: correct them "
"where they were recorded, or touch one to remark on it."

msgid "Xem như bản in"
msgstr "See it as printed"

msgid "Cấp trên hỏi:"
msgstr "The level above asks:"

msgid "Điều chỉ đồng chí mới nói được"
msgstr "What only you can say"

msgid "Nộp báo cáo"
msgstr "Submit the report"

msgid "Nộp rồi thì số liệu chốt lại; hãy lưu lời vừa sửa trước khi nộp."
msgstr "Submitting freezes the figures; save your words before you submit."

msgid "Đã đặt hạn nộp và báo cho các đơn vị."
msgstr "The due day is set and the units are told."

msgid "Đã ghi lời về con số này."
msgstr "Your remark is kept."

msgid "Đã trả lại báo cáo cho đơn vị."
msgstr "The report was returned to the unit."

msgid "Đã nhận báo cáo."
msgstr "The report was accepted."

msgid "Đã nhận mẫu. Báo cáo từ nay làm theo mẫu này."
msgstr "The template is in use: reports are made from it from now on."

msgid "Đã thôi dùng mẫu này."
msgstr "This template is out of use."

#, python-format
msgid "Đã lưu, %(number)s câu sửa lời."
msgid_plural "Đã lưu, %(number)s câu sửa lời."
msgstr[0] "Saved, %(number)s sentence edited."
msgstr[1] "Saved, %(number)s sentences edited."

msgid "Đã lưu."
msgstr "Saved."

msgid "Đã dùng lại câu máy viết."
msgstr "The drafted sentence is back."

msgid "Đã nộp báo cáo. Số liệu từ lúc này giữ nguyên."
msgstr "The report was submitted. Its figures stay as they are now."

msgid "Thành tích nổi bật"
msgstr "Achievements"

msgid "Cần khi đồng chí dưới 16 tuổi."
msgstr "Needed if you are under 16."

msgid "Cho điều kiện"
msgstr "For the condition"

msgid "Đây là gì"
msgstr "What this is"

msgid "Tệp hoặc ảnh"
msgstr "File or photo"

msgid "cả hồ sơ"
msgstr "the whole dossier"

msgid "Nhìn chung cả năm"
msgstr "The year as a whole"

msgid "Tự xếp mức"
msgstr "My own level"

msgid "Chi đoàn xếp mức"
msgstr "The branch's level"

msgid "Nhận xét của chi đoàn"
msgstr "The branch's comment"

msgid "Khi xếp khác mức đoàn viên tự chọn, hãy ghi vì sao."
msgstr "Where you choose another level than the member, write why."

msgid "Ý kiến của tôi"
msgstr "My answer"

msgid "Ví dụ: Xét “Sinh viên 5 tốt” năm 2024."
msgstr "For example: Sinh viên 5 tốt 2024."

msgid "Đơn vị xét"
msgstr "Unit that gives it"

msgid "Danh hiệu, bản tiêu chuẩn"
msgstr "Title and standard"

msgid "Tính thành tích từ ngày"
msgstr "Achievements count from"

msgid "Nhận đề cử đến hết ngày"
msgstr "Nominations until the end of"

msgid "Số suất"
msgstr "Places"

msgid "Ngày cuối phải sau ngày đầu. Hãy xem lại kỳ tính thành tích."
msgstr ""
"The last day must come after the first. Please check the period of "
"achievements."

msgid "Vai trò"
msgstr "Role"

msgid "Số, ký hiệu quyết định"
msgstr "Number of the decision"

msgid "Người ký"
msgstr "Signer"

msgid "Tên danh hiệu"
msgstr "Name of the title"

msgid "Dành cho ai"
msgstr "For whom"

msgid "Ý nghĩa"
msgstr "Meaning"

msgid "Theo văn bản"
msgstr "By the document"

msgid "Số, ký hiệu, ngày của văn bản."
msgstr "Number and day of the document."

msgid "Bản mẫu, chưa đối chiếu văn bản"
msgstr "A sample, not checked against a document"

msgid "Cho tự đề cử"
msgstr "Members may nominate themselves"

msgid "Bỏ phiếu kín"
msgstr "Secret ballot"

msgid "Được chọn khi có từ bao nhiêu phần trăm phiếu đồng ý"
msgstr "Chosen from so many per cent of votes in favour"

msgid "Phần trăm tính trên"
msgstr "Per cent of"

msgid "Kiểm phiếu khi có từ bao nhiêu phần trăm thành viên đã bỏ"
msgstr "Counted when so many per cent of members have voted"

msgid "Lấy gì làm căn cứ"
msgstr "What shows it"

msgid "Khi căn cứ là số liệu trong hồ sơ: đếm trong kỳ của đợt xét."
msgstr "If it is a figure of the record: counted in the period of the round."

msgid "Từ bao nhiêu"
msgstr "From how many"

msgid "chờ người được đề cử đồng ý"
msgstr "waits for the nominated person to agree"

msgid "đã đồng ý"
msgstr "agreed"

msgid "không nhận đề cử"
msgstr "declined"

msgid "được chọn"
msgstr "chosen"

msgid "chưa được chọn"
msgstr "not chosen"

msgid "bằng phiếu ở mức cuối"
msgstr "tied for the last place"

msgid "thiếu điều kiện bắt buộc"
msgstr "lacks a required condition"

msgid "hoàn thành xuất sắc nhiệm vụ"
msgstr "did excellently"

msgid "hoàn thành tốt nhiệm vụ"
msgstr "did well"

msgid "hoàn thành nhiệm vụ"
msgstr "did what was asked"

msgid "chưa hoàn thành nhiệm vụ"
msgstr "did not do what was asked"

msgid "nhận đề cử"
msgstr "takes nominations"

msgid "hội đồng bỏ phiếu"
msgstr "the council votes"

msgid "đã kiểm phiếu"
msgstr "votes counted"

msgid "chủ tịch"
msgstr "chair"

msgid "thư ký"
msgstr "secretary"

msgid "ủy viên"
msgstr "member"

msgid "tán thành"
msgstr "in favour"

msgid "không tán thành"
msgstr "against"

msgid "không có ý kiến"
msgstr "no opinion"

msgid "cấp cơ sở"
msgstr "of a unit"

msgid "cấp Khối"
msgstr "of the bloc"

msgid "tổng số thành viên được bỏ phiếu"
msgstr "all members who may vote"

msgid "số phiếu đã bỏ"
msgstr "votes cast"

msgid "số liệu trong hồ sơ"
msgstr "figure of the record"

msgid "giấy tờ đính kèm"
msgstr "paper attached"

msgid "đạt"
msgstr "met"

msgid "chưa đạt"
msgstr "not met"

#, python-format
msgid "%(name)s, từ %(least)s"
msgstr "%(name)s, from %(least)s"

msgid "Hội đồng xem hồ sơ và quyết định."
msgstr "The council reads the dossier and decides."

msgid "Đã có giấy tờ, hội đồng xem."
msgstr "A paper is there, the council looks at it."

msgid "Chưa có giấy tờ."
msgstr "No paper yet."

#, python-format
msgid "Hồ sơ ghi %(has)s, cần %(least)s; có giấy tờ kèm theo, hội đồng xem."
msgstr ""
"The record says %(has)s, %(least)s needed; a paper is attached, the council "
"looks at it."

#, python-format
msgid "Hồ sơ ghi %(has)s, cần %(least)s."
msgstr "The record says %(has)s, %(least)s needed."

msgid "thu hồi danh hiệu"
msgstr "revoked a title"

msgid "mở đợt xét danh hiệu"
msgstr "opened a round of a title"

msgid "bỏ phiếu xét danh hiệu"
msgstr "voted on a title"

msgid "bỏ điều kiện của danh hiệu"
msgstr "removed a condition of a title"

msgid "ghi điều kiện của danh hiệu"
msgstr "wrote a condition of a title"

msgid "viết thành tích của hồ sơ đề cử"
msgstr "wrote the achievements of a dossier"

msgid "đề cử danh hiệu"
msgstr "nominated for a title"

msgid "bỏ tên người được đề cử đã xóa"
msgstr "removed the name of an erased nominee"

msgid "đồng ý được đề cử"
msgstr "agreed to be nominated"

msgid "rút đề cử"
msgstr "withdrew a nomination"

msgid "thêm giấy tờ vào hồ sơ đề cử"
msgstr "added papers to a dossier"

msgid "bỏ giấy tờ của hồ sơ đề cử"
msgstr "removed a paper of a dossier"

msgid "thêm danh hiệu mẫu"
msgstr "took in sample titles"

msgid "ghi ý kiến về bản tự nhận xét"
msgstr "answered about a self-review"

msgid "xác nhận bản tự nhận xét"
msgstr "confirmed a self-review"

msgid "gửi bản tự nhận xét"
msgstr "sent a self-review"

msgid "viết bản tự nhận xét"
msgstr "wrote a self-review"

msgid "thêm thành viên hội đồng xét danh hiệu"
msgstr "added a member to the council of a title"

msgid "bỏ thành viên hội đồng xét danh hiệu"
msgstr "removed a member from the council of a title"

msgid "làm bản tiêu chuẩn danh hiệu"
msgstr "began a standard of a title"

msgid "ban hành tiêu chuẩn danh hiệu"
msgstr "published a standard of a title"

msgid "sửa tiêu chuẩn danh hiệu"
msgstr "changed a standard of a title"

msgid "chọn giữa những người bằng phiếu"
msgstr "chose between equals"

msgid "sửa danh hiệu"
msgstr "changed a title"

msgid "thêm danh hiệu"
msgstr "added a title"

msgid "công bố danh hiệu"
msgstr "published who is awarded a title"

msgid "mở bỏ phiếu xét danh hiệu"
msgstr "opened the vote on a title"

msgid "kiểm phiếu xét danh hiệu"
msgstr "counted the votes on a title"

msgid ""
"Đơn vị đã có danh hiệu tên này. Hãy đặt tên khác, hoặc mở danh hiệu ấy và làm "
"bản tiêu chuẩn mới."
msgstr ""
"The unit already has a title of this name. Choose another name, or open that "
"title and begin a new standard."

msgid ""
"Bản tiêu chuẩn này đã ban hành nên giữ nguyên. Muốn đổi, hãy làm bản mới."
msgstr ""
"This standard is published and stays as it is. To change it, begin a new one."

msgid "Bản tiêu chuẩn chưa có điều kiện nào. Hãy thêm điều kiện rồi ban hành."
msgstr "The standard has no conditions yet. Add conditions, then publish it."

msgid "Điều kiện theo số liệu cần chọn số liệu và ghi mức từ bao nhiêu."
msgstr ""
"A condition by a figure needs the figure and the number from which it is "
"enough."

msgid "Bản tiêu chuẩn này chưa ban hành. Hãy ban hành rồi mở đợt xét."
msgstr "This standard is not published yet. Publish it, then open the round."

msgid ""
"Bản tiêu chuẩn này dành cho cấp khác. Hãy chọn bản đúng cấp của đơn vị xét."
msgstr ""
"This standard is for another level. Choose one for the level of the unit."

msgid ""
"Đợt xét đang ở bước khác nên không làm được việc này. Hãy tải lại trang để "
"xem bước hiện tại."
msgstr ""
"The round is at another step, so this cannot be done. Reload the page to see "
"the current step."

msgid "Đã hết hạn đề cử. Hãy hỏi cán bộ phụ trách nếu cần bổ sung."
msgstr ""
"Nominations are closed. Ask the officer in charge if something must be added."

msgid ""
"Người này không sinh hoạt ở đơn vị. Hãy chọn một đoàn viên đang sinh hoạt."
msgstr "This person does not belong to the unit. Choose a current member."

msgid ""
"Người này chưa có tài khoản để tự đồng ý. Hãy mời mở tài khoản trước, ở trang "
"đoàn viên của đơn vị."
msgstr ""
"This person has no account to agree with. Invite them first, on the unit's "
"members page."

msgid ""
"Danh hiệu này do đơn vị đề cử, không tự đề cử. Hãy nói với bí thư của đồng "
"chí."
msgstr ""
"Units nominate for this title, nobody nominates themself. Talk to your "
"secretary."

msgid "Đề cử này đã được rút hoặc người được đề cử không nhận."
msgstr "This nomination was withdrawn or declined."

msgid ""
"Người dưới 16 tuổi cần cha, mẹ hoặc người giám hộ cùng đồng ý. Hãy ghi họ tên "
"người ấy."
msgstr "Under 16 a parent or guardian has to agree too. Write their name."

msgid "Hãy chọn tệp hoặc dán đường dẫn."
msgstr "Choose a file or paste a link."

msgid "Hồ sơ đã có 40 giấy tờ. Hãy bỏ bớt giấy trùng."
msgstr "The dossier has 40 papers. Remove some that say the same."

msgid ""
"Hội đồng cần ít nhất ba người, có một chủ tịch và một thư ký. Hãy thêm thành "
"viên."
msgstr ""
"The council needs at least three people, with a chair and a secretary. Add "
"members."

msgid ""
"Chưa có ai đồng ý được đề cử và đủ điều kiện bắt buộc nên chưa bỏ phiếu được."
msgstr ""
"Nobody has agreed and meets what is required yet, so there is nothing to vote "
"on."

msgid "Đồng chí được đề cử trong đợt này nên không bỏ phiếu cho chính mình."
msgstr "You are nominated in this round, so you do not vote on yourself."

msgid "Đồng chí đã bỏ phiếu. Mỗi người bỏ một lần, không sửa được."
msgstr "You have voted. Everybody votes once and cannot change it."

msgid "Hãy chọn một ý kiến cho từng người trong phiếu."
msgstr "Choose one opinion for each person on the ballot."

msgid ""
"Chưa đủ số thành viên bỏ phiếu theo tiêu chuẩn. Hãy chờ hoặc nhắc các thành "
"viên còn lại."
msgstr ""
"Not enough members have voted for this standard. Wait, or remind the others."

msgid "Còn người bằng phiếu ở mức cuối. Chủ tịch hội đồng cần chọn trước."
msgstr ""
"Some are tied for the last place. The chair of the council has to choose "
"first."

msgid "Số người chọn phải đúng bằng số suất còn lại, trong số người bằng phiếu."
msgstr ""
"Choose exactly as many as there are places left, among those who are tied."

msgid "Hãy ghi lý do."
msgstr "Write the reason."

msgid ""
"Chi đoàn đã xác nhận nên không sửa được nữa. Đồng chí có thể ghi ý kiến của "
"mình."
msgstr ""
"The branch has confirmed, so it cannot be changed any more. You can write "
"your answer."

msgid "Bản tự nhận xét chưa được gửi hoặc chưa được xác nhận."
msgstr "The self-review has not been sent or confirmed yet."

msgid ""
"Đồng chí không xác nhận bản của chính mình. Người khác trong chi đoàn hoặc "
"cấp trên xác nhận."
msgstr "You do not confirm your own. Somebody else of the branch or above does."

msgid "số hoạt động đã tham gia"
msgstr "activities taken part in"

msgid "hoạt động"
msgstr "activities"

msgid "số lượt có mặt"
msgstr "attendances"

msgid "lượt"
msgstr "times"

msgid "số giờ tham gia"
msgstr "hours of participation"

msgid "giờ"
msgstr "hours"

msgid "số giấy chứng nhận"
msgstr "certificates"

msgid "giấy"
msgstr "certificates"

msgid "số danh hiệu đã được trao"
msgstr "titles awarded"

msgid "danh hiệu"
msgstr "titles"

#, python-format
msgid "Quyết định %(number)s, %(on)s"
msgstr "Decision %(number)s, %(on)s"

#, python-format
msgid "Xem %(number)s mục đã tính"
msgid_plural "Xem %(number)s mục đã tính"
msgstr[0] "See the %(number)s item counted"
msgstr[1] "See the %(number)s items counted"

#, python-format
msgid "bút toán %(number)s"
msgstr "entry %(number)s"

msgid "Đồng chí có đồng ý được đề cử không?"
msgstr "Do you agree to be nominated?"

msgid ""
"Nếu đồng ý, hội đồng đọc hồ sơ này: hoạt động đã tham gia trong kỳ, giấy "
"chứng nhận, giấy tờ kèm theo; kết quả được công bố. Rút lại được cho đến khi "
"có quyết định."
msgstr ""
"If you agree, the council reads this dossier: activities in the period, "
"certificates, attached papers; the result is published. You can withdraw "
"until the decision."

msgid "Không nhận đề cử"
msgstr "Decline the nomination"

msgid "Viết thành tích"
msgstr "Write the achievements"

msgid "Ghi thành tích"
msgstr "Save the achievements"

msgid "Thêm giấy tờ"
msgstr "Add papers"

msgid "Thêm vào hồ sơ"
msgstr "Add to the dossier"

msgid "Hồ sơ ghi trong năm"
msgstr "The record of the year"

msgid "Xem từng mục"
msgstr "See each item"

msgid "tên đã xóa"
msgstr "name erased"

#, python-format
msgid "%(yes)s tán thành, %(no)s không, %(neither)s không có ý kiến"
msgstr "%(yes)s in favour, %(no)s against, %(neither)s no opinion"

msgid "Đề cử đoàn viên"
msgstr "Nominate a member"

msgid "Tự đề cử"
msgstr "Nominate myself"

msgid "Đồng chí đã bỏ phiếu."
msgstr "You have voted."

msgid ""
"Đồng chí là thành viên hội đồng. Hãy đọc hồ sơ rồi bỏ phiếu; mỗi người bỏ một "
"lần."
msgstr ""
"You are a member of the council. Read the dossiers, then vote; everybody "
"votes once."

msgid "Bỏ phiếu"
msgstr "Vote"

msgid "Chủ tịch chọn giữa những người bằng phiếu"
msgstr "The chair chooses between those tied"

msgid "Ghi lựa chọn"
msgstr "Save the choice"

msgid "Có người bằng phiếu ở mức cuối, chờ chủ tịch hội đồng chọn."
msgstr ""
"Some are tied for the last place; the chair of the council has to choose."

#, python-format
msgid "%(number)s đề cử đang xét."
msgid_plural "%(number)s đề cử đang xét."
msgstr[0] "%(number)s nomination is running."
msgstr[1] "%(number)s nominations are running."

msgid ""
"Khi mở bỏ phiếu, hồ sơ và số liệu được giữ nguyên; ai thiếu điều kiện bắt "
"buộc thì không đưa ra bỏ phiếu."
msgstr ""
"When the vote opens, dossiers and figures stay as they are; who lacks a "
"required condition is not voted on."

msgid "Khóa đề cử, mở bỏ phiếu"
msgstr "Close nominations, open the vote"

#, python-format
msgid "%(voted)s/%(seats)s thành viên đã bỏ phiếu."
msgstr "%(voted)s/%(seats)s members have voted."

msgid "Kiểm phiếu"
msgstr "Count the votes"

msgid "Công bố, ghi vào sổ khen thưởng"
msgstr "Publish, write into the award register"

msgid "Hội đồng bỏ phiếu kín."
msgstr "The council votes by secret ballot."

msgid "Hội đồng bỏ phiếu công khai."
msgstr "The council votes openly."

#, python-format
msgid ""
"Được chọn khi có từ %(share)s%% phiếu đồng ý trên %(base)s; kiểm phiếu khi ít "
"nhất %(quorum)s%% thành viên đã bỏ."
msgstr ""
"Chosen with at least %(share)s%% of votes in favour out of %(base)s; counted "
"when at least %(quorum)s%% of members have voted."

msgid "Đoàn viên có thể tự đề cử."
msgstr "Members may nominate themselves."

msgid "Đơn vị đề cử, người được đề cử đồng ý."
msgstr "The unit nominates, the person agrees."

msgid "Phiếu bầu"
msgstr "Ballot"

msgid "Phiếu kín: chỉ giữ tổng số phiếu và ai đã bỏ."
msgstr "Secret ballot: only the sums and who has voted are kept."

msgid "Phiếu công khai trong hội đồng."
msgstr "Open within the council."

msgid "Gửi rồi thì không sửa được."
msgstr "Once sent it cannot be changed."

msgid "đọc hồ sơ"
msgstr "read the dossier"

msgid "tự đề cử"
msgstr "nominated themself"

#, python-format
msgid "%(who)s đề cử"
msgstr "nominated by %(who)s"

#, python-format
msgid "%(who)s cùng đồng ý"
msgstr "%(who)s agrees too"

msgid ""
"Còn thiếu điều kiện bắt buộc. Thêm giấy tờ cho điều kiện ấy trước khi hội "
"đồng bỏ phiếu."
msgstr ""
"Something required is missing. Add a paper for that condition before the "
"council votes."

msgid "Từng điều kiện"
msgstr "Condition by condition"

msgid "Số liệu giữ nguyên từ lúc mở bỏ phiếu."
msgstr "Figures stay as they were when the vote opened."

msgid "Giấy tờ khác"
msgstr "Other papers"

msgid "Phiếu của hội đồng"
msgstr "Votes of the council"

msgid "Rút đề cử"
msgstr "Withdraw the nomination"

msgid "Tiêu chuẩn danh hiệu"
msgstr "Standards of titles"

msgid ""
"Mỗi danh hiệu có tiêu chuẩn theo cấp và theo năm. Bản đã ban hành thì giữ "
"nguyên; muốn đổi, làm bản mới."
msgstr ""
"Each title has standards by level and year. What is published stays; to "
"change it, begin a new one."

msgid "Thêm danh hiệu"
msgstr "Add a title"

#, python-format
msgid "ban hành %(on)s"
msgstr "published %(on)s"

msgid "bản mẫu"
msgstr "sample"

msgid "Chưa có bản tiêu chuẩn nào."
msgstr "No standard yet."

msgid "Chưa có danh hiệu nào"
msgstr "No title yet"

msgid ""
"Khi đơn vị cấp trên ghi danh hiệu và tiêu chuẩn, đồng chí đọc được ở đây cần "
"phấn đấu những gì."
msgstr ""
"When a unit above writes down titles and standards, you read here what they "
"ask for."

msgid "Thêm danh hiệu mẫu"
msgstr "Add sample titles"

msgid ""
"Danh hiệu cho từng nhóm thanh niên, kèm tiêu chuẩn mẫu ở dạng nháp. Hãy đối "
"chiếu với văn bản rồi mới ban hành."
msgstr ""
"Titles for each group of young people with sample standards, as drafts. Check "
"them against the documents before publishing."

msgid "Thêm bản mẫu"
msgstr "Add the samples"

msgid "Danh hiệu của tôi"
msgstr "My titles"

msgid "Tự nhận xét năm"
msgstr "My year"

msgid "Chờ đồng chí trả lời"
msgstr "Waiting for your answer"

#, python-format
msgid "%(unit)s đề cử"
msgstr "nominated by %(unit)s"

#, python-format
msgid "đề cử đến hết %(until)s"
msgstr "nominations until %(until)s"

msgid "Xem và trả lời"
msgstr "See and answer"

msgid "Đã được trao"
msgstr "Awarded"

msgid "Đề cử"
msgstr "Nominations"

msgid "Đang nhận tự đề cử"
msgstr "Open for self-nomination"

msgid "Chưa có đề cử hay danh hiệu nào"
msgstr "No nomination or title yet"

msgid ""
"Khi đơn vị đề cử đồng chí, hoặc khi có đợt nhận tự đề cử, việc cần làm hiện ở "
"đây."
msgstr ""
"When your unit nominates you, or a round takes self-nominations, it shows "
"here."

msgid "Xem tiêu chuẩn"
msgstr "See the standards"

msgid "Họ tên, không cần dấu"
msgstr "Name, without accents"

msgid "chưa có tài khoản để đồng ý"
msgstr "no account to agree with yet"

msgid "Không thấy ai. Thử gõ ít chữ hơn."
msgstr "Nobody found. Try fewer letters."

msgid ""
"Khi gửi, đồng chí đồng ý để hội đồng đọc hồ sơ hoạt động của mình trong kỳ "
"xét và để kết quả được công bố. Rút lại được cho đến khi có quyết định."
msgstr ""
"By sending this you agree that the council reads your record of the period "
"and that the result is published. You can withdraw until the decision."

msgid "Đồng ý và gửi"
msgstr "Agree and send"

msgid "Chưa được trao danh hiệu nào."
msgstr "No title awarded yet."

msgid "Sổ khen thưởng"
msgstr "Award register"

msgid "Họ tên, danh hiệu, đơn vị, số quyết định"
msgstr "Name, title, unit, number of the decision"

msgid "mọi năm"
msgstr "all years"

msgid "Số giấy"
msgstr "Number"

msgid "Quyết định"
msgstr "Decision"

msgid "Việc làm được"
msgstr "What can be done"

msgid "đã xóa hồ sơ theo yêu cầu"
msgstr "record erased on request"

msgid "Chưa có dòng nào"
msgstr "No line yet"

msgid "Mỗi lần công bố danh hiệu, người được trao và quyết định ghi vào đây."
msgstr ""
"Each time titles are published, who is awarded and the decision stand here."

msgid "Tự nhận xét của đoàn viên"
msgstr "Members' self-reviews"

msgid "Đoàn viên tự xếp"
msgstr "The member's own level"

msgid "Chi đoàn xếp"
msgstr "The branch's level"

msgid "Hai mức khác nhau. Cả hai được giữ, kèm lý do và ý kiến của đoàn viên."
msgstr ""
"The two levels differ. Both are kept, with the reason and the member's answer."

msgid "Ý kiến của đoàn viên"
msgstr "The member's answer"

msgid "Gửi ý kiến"
msgstr "Send the answer"

msgid "Tự nhận xét"
msgstr "Self-review"

msgid "Chưa có gì để tự nhận xét"
msgstr "Nothing to review yet"

msgid ""
"Khi kế hoạch được ban hành và tài khoản đã gắn với hồ sơ đoàn viên, bản tự "
"nhận xét điền sẵn hiện ở đây."
msgstr ""
"When a plan is published and the account is linked to a member's record, the "
"form stands here, filled in from the record."

#, python-format
msgid "Đã gửi chi đoàn lúc %(at)s; còn sửa được cho đến khi chi đoàn xác nhận."
msgstr ""
"Sent to the branch at %(at)s; it can be changed until the branch confirms."

msgid "Chuẩn mực để rèn mình: không ai chấm điểm điều này."
msgstr "A norm to live by: nobody scores it."

msgid "Gửi chi đoàn"
msgstr "Send to the branch"

msgid "Lưu, chưa gửi"
msgstr "Save, do not send yet"

#, python-format
msgid "tự xếp: %(level)s"
msgstr "own level: %(level)s"

#, python-format
msgid "chi đoàn xếp: %(level)s"
msgstr "branch: %(level)s"

msgid "chờ xác nhận"
msgstr "waits to be confirmed"

msgid "Chưa ai gửi bản tự nhận xét"
msgstr "Nobody has sent a self-review yet"

msgid "Khi đoàn viên gửi, bản của từng người hiện ở đây để chi đoàn xác nhận."
msgstr "When members send theirs, each stands here for the branch to confirm."

msgid "Theo đơn vị, mức chi đoàn đã xác nhận"
msgstr "By unit, levels confirmed by the branch"

msgid "dưới 5 người nên không nêu số"
msgstr "fewer than 5 people, so no number is told"

#, python-format
msgid ""
"%(title)s, giấy số %(number)s. Trang xác minh sẽ nói giấy không còn giá trị; "
"dòng trong sổ vẫn giữ."
msgstr ""
"%(title)s, certificate %(number)s. The verification page will say that it is "
"no longer valid; the line of the register stays."

#, python-format
msgid "Trao theo Quyết định số %(number)s ngày %(on)s, %(signer)s ký."
msgstr "Awarded by decision %(number)s of %(on)s, signed by %(signer)s."

msgid "In giấy chứng nhận (PDF)"
msgstr "Print the certificates (PDF)"

msgid "Tính thành tích"
msgstr "Achievements of"

msgid "Nhận đề cử đến hết"
msgstr "Nominations until"

msgid "không giới hạn"
msgstr "no limit"

msgid "Không ai được trao trong đợt này."
msgstr "Nobody was awarded in this round."

msgid "Chưa có đề cử nào mà đồng chí xem được."
msgstr "No nomination yet that you may see."

msgid "Xét thế nào"
msgstr "How it is decided"

msgid "Mở đợt xét"
msgstr "Open a round"

msgid "Chưa có bản tiêu chuẩn nào được ban hành. Hãy ban hành một bản trước."
msgstr "No standard is published yet. Publish one first."

msgid "Mở tiêu chuẩn"
msgstr "Open the standards"

msgid ""
"Hồ sơ điền sẵn từ việc đã làm; hội đồng bỏ phiếu; giấy chứng nhận ai cũng "
"kiểm tra được."
msgstr ""
"Dossiers fill themselves from what was done; the council votes; anybody can "
"check a certificate."

msgid "Tiêu chuẩn"
msgstr "Standards"

#, python-format
msgid ""
"Đồng chí được đề cử: %(title)s. Hãy trả lời trước khi hết ngày %(until)s."
msgstr ""
"You are nominated: %(title)s. Please answer before the end of %(until)s."

msgid "Chưa có đợt xét nào"
msgstr "No round yet"

msgid "Khi đơn vị mở một đợt xét danh hiệu, chỗ đề cử và kết quả hiện ở đây."
msgstr ""
"When a unit opens a round of a title, nominations and results show here."

msgid "Ban hành bản này"
msgstr "Publish this standard"

msgid ""
"Bản mẫu: lời do phần mềm viết để bắt đầu, chưa đối chiếu với văn bản của cấp "
"có thẩm quyền."
msgstr ""
"A sample: the words were written with the software to begin with, and not "
"checked against a document of the body in charge."

#, python-format
msgid "Ban hành ngày %(on)s nên giữ nguyên."
msgstr "Published on %(on)s, so it stays as it is."

msgid "Chưa có điều kiện nào."
msgstr "No condition yet."

msgid "Thêm điều kiện"
msgstr "Add a condition"

msgid "Chưa ghi theo văn bản nào."
msgstr "No document named yet."

msgid "Sửa căn cứ, cách bỏ phiếu"
msgstr "Change the document and the vote"

msgid "Các bản tiêu chuẩn"
msgstr "Standards"

msgid "Làm bản tiêu chuẩn mới"
msgstr "Begin a new standard"

msgid "Bản mới bắt đầu từ bản gần nhất cùng cấp."
msgstr "The new one begins with the nearest of the same level."

msgid "Ghi tên và ý nghĩa"
msgstr "Save name and meaning"

msgid "Trao cho"
msgstr "Awarded to"

msgid "Đơn vị trao"
msgstr "Awarded by"

msgid "Đã thu hồi danh hiệu."
msgstr "The title was revoked."

msgid "Đã ghi thành tích."
msgstr "Achievements saved."

msgid "Đã ghi nhận đồng chí đồng ý."
msgstr "Your agreement is noted."

msgid "Đã ghi nhận đồng chí không nhận đề cử."
msgstr "It is noted that you decline."

msgid "Đã rút đề cử."
msgstr "The nomination was withdrawn."

msgid "Đã thêm vào hồ sơ."
msgstr "Added to the dossier."

msgid "Đã bỏ giấy tờ."
msgstr "The paper was removed."

msgid "Đã đề cử và hỏi ý kiến người được đề cử. Hãy viết thành tích nổi bật."
msgstr "Nominated, and the person is asked. Please write the achievements."

msgid "Đã gửi đề cử. Hãy xem từng điều kiện và thêm giấy tờ."
msgstr "The nomination is sent. Look at each condition and add papers."

msgid "Đã gửi chi đoàn."
msgstr "Sent to the branch."

msgid "Đã lưu, chưa gửi."
msgstr "Saved, not sent yet."

msgid "Đã xác nhận và báo cho đoàn viên."
msgstr "Confirmed, and the member is told."

msgid "Hãy chọn một mức."
msgstr "Choose a level."

msgid "Đã ghi ý kiến của đồng chí."
msgstr "Your answer is saved."

msgid "Đã mở đợt xét và báo cho các đơn vị."
msgstr "The round is open and the units are told."

msgid "Hãy chọn đơn vị, cấp và ghi năm."
msgstr "Choose unit and level, and write the year."

#, python-format
msgid "Đã thêm %(number)s danh hiệu mẫu."
msgstr "%(number)s sample titles added."

msgid "Hãy chọn cấp và ghi năm."
msgstr "Choose the level and write the year."

msgid "Căn cứ và cách bỏ phiếu"
msgstr "Document and vote"

msgid "Sửa điều kiện"
msgstr "Change the condition"

msgid "Đã bỏ điều kiện."
msgstr "The condition was removed."

msgid "Đã ban hành bản tiêu chuẩn. Từ nay mở được đợt xét."
msgstr "The standard is published. Rounds may use it from now on."

msgid "Đã khóa đề cử, hội đồng bắt đầu bỏ phiếu."
msgstr "Nominations are closed, the council votes."

msgid "Đã bỏ phiếu. Cảm ơn đồng chí."
msgstr "You have voted. Thank you."

msgid "Đã kiểm phiếu."
msgstr "The votes are counted."

msgid "Đã ghi lựa chọn của chủ tịch."
msgstr "The chair's choice is saved."

msgid "Hãy chọn đủ số suất còn lại và ghi lý do."
msgstr "Choose as many as there are places left, and write the reason."

msgid "Đã công bố và ghi vào sổ khen thưởng."
msgstr "Published and written into the award register."

msgid "Hãy ghi số, ngày quyết định và người ký."
msgstr "Write number and day of the decision, and the signer."

msgid "Nhắc hoạt động ngày mai"
msgstr "Reminding of tomorrow's activities"

msgid "Gửi thư cho khách"
msgstr "Writing to a guest"

msgid "Gửi thông báo"
msgstr "Sending a notice"

msgid "Gửi thông báo gộp"
msgstr "Sending bundled notices"

msgid "Thi hành quyết định về đơn vị"
msgstr "Carrying out decisions about units"

msgid "Nhắc việc đến hạn"
msgstr "Reminding of what falls due"

msgid "Nhắc việc trong tuần"
msgstr "Reminding of the week"

msgid "Kiểm tra danh sách vừa tải lên"
msgstr "Checking an uploaded list"

msgid "Bỏ danh sách tải lên đã lâu"
msgstr "Dropping old uploads"

msgid "Áp dụng thời hạn lưu giữ"
msgstr "Applying retention periods"

msgid "Nhắc nộp báo cáo"
msgstr "Reminding of reports"

msgid "Dọn tệp không còn ai dùng"
msgstr "Sweeping files that nothing uses"

msgid ""
"Quá nhiều tệp không còn dòng nào trong cơ sở dữ liệu nên chưa xóa tệp nào. "
"Hãy xem DATABASE_URL và DATA có cùng một hệ thống không, hoặc khôi phục từ "
"bản sao lưu."
msgstr ""
"So many files have no row in the database that none was deleted. See whether "
"DATABASE_URL and DATA belong to one system, or restore a backup."

msgid ""
"Máy làm việc nền bị dừng giữa chừng: mất điện, hết bộ nhớ hoặc mất kết nối cơ "
"sở dữ liệu."
msgstr ""
"The worker was stopped in the middle of its work: power, memory or the "
"database was gone."

msgid ""
"Việc này không còn ở trạng thái hỏng. Hãy tải lại trang để xem trạng thái mới."
msgstr "This work is no longer failed. Reload the page to see how it stands."

msgid ""
"Việc máy làm ngoài trang, như đọc kế hoạch vừa tải lên. Việc hỏng được làm "
"lại sau 1 phút, 5 phút, 25 phút rồi 2 giờ."
msgstr ""
"What the machine does apart from the pages, such as reading a plan just "
"uploaded. What fails is tried again after 1 minute, 5 minutes, 25 minutes, "
"then 2 hours."

msgid ""
"Máy làm việc nền đang không chạy, nên việc chờ chưa được làm. Hãy khởi động "
"lại dịch vụ phongtrao trên máy chủ."
msgstr ""
"The background worker is not running, so waiting work is not done. Restart "
"the service phongtrao on the server."

#, python-format
msgid ""
"%(waiting)s việc đang chờ, %(running)s đang làm, %(done)s đã xong, %(failed)s "
"đã hỏng và không tự làm lại nữa."
msgstr ""
"%(waiting)s waiting, %(running)s under way, %(done)s done, %(failed)s failed "
"and no longer tried again."

msgid "Lần thử"
msgstr "Tries"

msgid "Làm lại"
msgstr "Again"

#, python-format
msgid "Tự làm lại lúc %(at)s"
msgstr "Tried again by itself at %(at)s"

msgid "Chạy lại"
msgstr "Run again"

msgid "Không có việc nào hỏng"
msgstr "Nothing has failed"

msgid "Việc nào hỏng sẽ hiện ở đây cùng lý do và nút chạy lại."
msgstr "What fails will show here with its reason and a button to run it again."

msgid ""
"Việc sẽ được làm lại trong giây lát. Đồng chí tải lại trang để xem kết quả."
msgstr "It will be done again in a moment. Reload the page to see the result."
