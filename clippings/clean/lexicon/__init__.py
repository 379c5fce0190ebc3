"""The curated words of pages: those of furniture, of names and dates, of months and weekdays."""
