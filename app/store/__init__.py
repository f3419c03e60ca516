"""Records and SQL: the only package that knows a database, SQLite or PostgreSQL."""
