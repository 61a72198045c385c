"""Why a file could not be read, in one sentence a person can act upon."""


class Unreadable(Exception):
    """The file is no document this reader can open. `reason` is for programs, `message` for people."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message
