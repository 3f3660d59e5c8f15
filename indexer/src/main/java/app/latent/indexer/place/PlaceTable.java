package app.latent.indexer.place;

import app.latent.indexer.place.Border.Ring;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/** The table of the program as it is stored: the package page has its format. */
record PlaceTable(
        List<Country> countries,
        List<Region> regions,
        List<String> zones,
        List<Border> borders,
        Coast coast,
        Settlements settlements,
        OtherNames otherNames) {
    /** "LTP" and the version. */
    private static final int MAGIC = 0x4C545001;

    private static final String RESOURCE = "places.bin";

    /** The one that is part of the program, which was built wrongly where this fails. */
    static PlaceTable load() {
        try (InputStream in = Objects.requireNonNull(PlaceTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of places cannot be read", e);
        }
    }

    /** @throws IOException where this is not the table in this version, whole */
    static PlaceTable read(InputStream in) throws IOException {
        if (new DataInputStream(in).readInt() != MAGIC) {
            throw new IOException("Not a table of places in this version");
        }
        TableInput table = new TableInput(new InflaterInputStream(in));
        try {
            PlaceTable places = read(table);
            if (!table.isAtEnd()) {
                throw new IOException("Something follows the table of places");
            }
            return places;
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("The table of places ends early", e);
        }
    }

    private static PlaceTable read(TableInput table) {
        return new PlaceTable(
                readCountries(table),
                readRegions(table),
                table.texts(),
                readBorders(table),
                new Coast(table.raw(Coast.BYTES)),
                readSettlements(table),
                readOtherNames(table));
    }

    private static List<Country> readCountries(TableInput table) {
        int count = table.number();
        List<Country> countries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            countries.add(new Country(table.text(), table.text(), table.texts()));
        }
        return List.copyOf(countries);
    }

    private static List<Region> readRegions(TableInput table) {
        int count = table.number();
        List<Region> regions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            regions.add(new Region(table.number(), table.text(), table.text()));
        }
        return List.copyOf(regions);
    }

    private static List<Border> readBorders(TableInput table) {
        int count = table.number();
        List<Border> borders = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int country = table.number();
            int rings = table.number();
            List<Ring> all = new ArrayList<>(rings);
            for (int ring = 0; ring < rings; ring++) {
                all.add(readRing(table));
            }
            borders.add(new Border(country, List.copyOf(all)));
        }
        return List.copyOf(borders);
    }

    private static Ring readRing(TableInput table) {
        int[] latitudes = new int[table.number()];
        int[] longitudes = new int[latitudes.length];
        int latitude = 0;
        int longitude = 0;
        for (int i = 0; i < latitudes.length; i++) {
            latitude += table.difference();
            longitude += table.difference();
            latitudes[i] = latitude;
            longitudes[i] = longitude;
        }
        return new Ring(latitudes, longitudes);
    }

    private static Settlements readSettlements(TableInput table) {
        int count = table.number();
        return new Settlements(
                table.column(count),
                table.column(count),
                table.shortColumn(count),
                table.shortColumn(count),
                table.raw(count),
                bits(table.raw(count)),
                table.textColumn(count));
    }

    private static BitSet bits(byte[] bytes) {
        BitSet bits = new BitSet(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            bits.set(i, bytes[i] != 0);
        }
        return bits;
    }

    private static OtherNames readOtherNames(TableInput table) {
        int[] places = table.column(table.number());
        return new OtherNames(places, table.textColumn(places.length));
    }
}
