"""From a folder of one's own to a release: entering a corpus, checking an edition, handing it over."""
