## Where Switzerland writes it differently: ss for ß

care-iron-high = Bügeln bis 210 °C
    .also = heiss bügeln, bei hoher temperatur bügeln
    .edition-2012 = Bügeln bis 200 °C
care-iron-medium = Bügeln bis 160 °C
    .also = mässig heiss bügeln, warm bügeln, bei mittlerer temperatur bügeln
    .edition-2012 = Bügeln bis 150 °C
phrase-close-zips = Reissverschlüsse schliessen
