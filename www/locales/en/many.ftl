many-title = Screen many vendors
