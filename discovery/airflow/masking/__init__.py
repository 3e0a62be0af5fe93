"""Secrets are masked the moment a value is read: by its name, by what an address carries, and by their shape.

What is harmless around a secret stays readable (host, user, database), because the room talks about it. A fingerprint
keyed with this installation's own secret tells two secrets apart without telling either.
"""

from discovery.airflow.masking.apart import Apart
from discovery.airflow.masking.marks import HIDDEN, MASK
from discovery.airflow.masking.masker import Masker, Shown, plain, text
from discovery.airflow.masking.names import option_key
from discovery.airflow.masking.versions import masked_version

__all__ = ["HIDDEN", "MASK", "Apart", "Masker", "Shown", "masked_version", "option_key", "plain", "text"]
