"""All tables together, for those who make, change or empty them."""

from app.store import record_tables, tables
from app.store.base import METADATA

__all__ = ["METADATA", "record_tables", "tables"]
