"""Publishing: the one table writer's outputs made citable: card, metadata, checksums, rights."""
