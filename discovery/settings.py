"""Every option once, with its environment variable: ``DISCOVERY_`` and the name in capitals; also from ``.env``."""

import re
import secrets
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from discovery import private_files

ROOT = Path(__file__).resolve().parent.parent
_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")

SHORTEST_KEY = 32
"""Bytes of the key that signs page tokens."""


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip()]


class Settings(BaseSettings):
    """The options of one installation."""

    model_config = SettingsConfigDict(env_prefix="DISCOVERY_", env_file=".env", extra="ignore", env_ignore_empty=True)

    database_url: str = Field(
        default="", description="Where the database is; empty for the embedded SQLite file in the data folder."
    )
    data_dir: Path = Field(default=ROOT / "data" / "local", description="Database, uploads and backups.")
    host: str = Field(default="127.0.0.1", description="The address to serve on.")
    port: int = Field(default=8501, ge=1, le=65535, description="The port to serve on.")
    hosts: str = Field(
        default="", description="Further names under which a reverse proxy is reached, separated by commas."
    )
    max_upload_mb: int = Field(default=25, ge=1, le=2000, description="The largest file that may be uploaded.")
    quiet_seconds: float = Field(
        default=120, ge=0, le=3600, description="How long a new row is left alone before its findings show beside it."
    )
    secret_key: str = Field(default="", description="Signs page tokens; made and kept in the data folder when empty.")
    access: Literal["local", "links", "oidc"] = Field(default="local", description="Who may connect.")
    organisation_catalogue: Path | None = Field(
        default=None, description="A folder with the organisation's own checklists, questions and templates."
    )

    style_folder: Path | None = Field(
        default=None, description="The house style of documents; the folder style of the data folder when empty."
    )

    @field_validator("data_dir", mode="before")
    @classmethod
    def _not_blank(cls, value: object) -> object:
        """Blank is as if it were not set: an empty path would be whatever folder the program was started in."""
        return cls.model_fields["data_dir"].default if isinstance(value, str) and not value.strip() else value

    @field_validator("secret_key")
    @classmethod
    def _long_enough(cls, value: str) -> str:
        """A key that is short can be guessed, and with it every page's token made."""
        if value and len(value.encode()) < SHORTEST_KEY:
            raise ValueError(f"a key of at least {SHORTEST_KEY} bytes, or none: then one is made and kept")
        return value

    @field_validator("hosts")
    @classmethod
    def _names_alone(cls, value: str) -> str:
        """Names without scheme, port or wildcard: each opens the server to pages of that very name."""
        if not all(_NAME.fullmatch(name) for name in _split(value)):
            raise ValueError("host names as in discovery.example.org, separated by commas, without port or *")
        return value

    @property
    def host_names(self) -> tuple[str, ...]:
        """The further names, in small letters as a browser sends them."""
        return tuple(name.lower() for name in _split(self.hosts))

    @property
    def url(self) -> str:
        """The database address in SQLAlchemy's words."""
        return self.database_url or f"sqlite:///{self.data_dir / 'discovery.sqlite'}"

    @property
    def house_style(self) -> Path:
        """The folder that says how documents look; there need not be one."""
        return self.style_folder or self.data_dir / "style"

    @cached_property
    def key(self) -> bytes:
        """The secret that signs page tokens; the same for every start of this installation."""
        if self.secret_key:
            return self.secret_key.encode()
        place = self.data_dir / "secret.key"
        if not place.exists() or len(place.read_text().strip()) < SHORTEST_KEY:  # the first start was cut off
            private_files.folder(self.data_dir)
            private_files.begun(place)
            place.write_text(secrets.token_hex(32))
        return place.read_text().strip().encode()
