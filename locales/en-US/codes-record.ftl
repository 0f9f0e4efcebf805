## Where the United States say it differently

season-autumn-winter = Fall/Winter
