"""A page of our own about a harbour bridge: its menu, its story and what stands under it."""

MENU = ["• Home", "• Politics", "• Sport", "• Weather", "• Opinion"]
STORY = [
    "The town council of Lindholm approved a plan on Monday to rebuild the old harbour bridge, which has been closed "
    "to traffic since engineers found cracks in two of its pillars.",
    "The bridge, built in 1931, carried about four thousand cars a day before it was closed, according to the "
    "council's own figures.",
    "“We could not wait any longer,” said Marta Ekholm, who heads the works committee of the council. “Every month of "
    "delay makes the repair of the bridge dearer for the town.”",
    "Work on the pillars is due to begin in spring and to last about eighteen months, the committee said in a "
    "statement, adding that a ferry would run until the bridge is open again.",
    "Shopkeepers near the harbour have complained that the closed bridge keeps customers away and asked the council "
    "to lower their rents for the time being.",
]
TAIL = ["Most Read", "A lamp for every street", "2 Sep 2025", "All rights reserved", "• Privacy Policy", "• About us"]
