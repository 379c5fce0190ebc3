"""Raw press pages in, a validated, versioned, citable event dataset out."""
