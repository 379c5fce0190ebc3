"""The page on which a published dataset is looked at: one file, opened by double click, that asks for nothing."""
