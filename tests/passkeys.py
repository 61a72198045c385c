"""A passkey as a browser would have registered it: a real key and a real attestation, made here."""

import hashlib
import json

from allauth.mfa.models import Authenticator
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData

from phongtrao.accounts.models import User

PRESENT_VERIFIED_ATTESTED = 0x45
"""Flags: the person was there, proved who they are, and the data hold a credential."""


def passkey_of(user: User, *, name: str = "Chrome, Android") -> Authenticator:
    """A passkey of somebody, on this account."""
    public = ES256.from_cryptography_key(ec.generate_private_key(ec.SECP256R1()).public_key())
    credential = AttestedCredentialData.create(b"\0" * 16, f"key-of-{user.pk}".encode(), public)
    place = hashlib.sha256(b"testserver").digest()
    data = AuthenticatorData.create(place, PRESENT_VERIFIED_ATTESTED, 0, credential)
    told = json.dumps({"type": "webauthn.create", "challenge": "", "origin": "https://testserver"}).encode()
    identity = websafe_encode(credential.credential_id)
    registered = {
        "id": identity,
        "rawId": identity,
        "type": "public-key",
        "response": {
            "clientDataJSON": websafe_encode(told),
            "attestationObject": websafe_encode(bytes(AttestationObject.create("none", data, {}))),
        },
        "clientExtensionResults": {"credProps": {"rk": True}},
    }
    kept = {"name": name, "credential": registered}
    return Authenticator.objects.create(user=user, type=Authenticator.Type.WEBAUTHN, data=kept)
