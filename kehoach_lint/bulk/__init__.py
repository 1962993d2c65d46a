"""Many drafts at once: where they come from, who checks them, and where the results stay."""
