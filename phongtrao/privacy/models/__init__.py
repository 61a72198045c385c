"""Purposes and consents, requests with their clocks, what is sensitive, how long things are kept, breaches."""

from .breaches import Breach
from .consents import Basis, Consent, Purpose, PurposeText
from .keeping import Erasure, ErasureCause, RetentionRule
from .requests import DataRequest, Holiday, RequestKind, RequestState
from .sensitive import SensitiveRecord

__all__ = [
    "Basis",
    "Breach",
    "Consent",
    "DataRequest",
    "Erasure",
    "ErasureCause",
    "Holiday",
    "Purpose",
    "PurposeText",
    "RequestKind",
    "RequestState",
    "RetentionRule",
    "SensitiveRecord",
]
