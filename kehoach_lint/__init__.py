"""kehoach-lint reads Vietnamese administrative drafts and says where they go wrong."""

__version__ = "0.1.0"
