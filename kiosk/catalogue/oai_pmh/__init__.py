"""OAI-PMH 2.0, and the formats of records that repositories give: Dublin Core, LIDO, EDM."""
