package app.latent.indexer.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The boxes that say which items a meta box has, where they lie and what they are like: pitm, iinf, iloc, iprp. */
final class HeifItems {
    private static final int FULL_BOX = 4;
    private static final int MOST = 4_096;
    private static final int SHORT = 2;

    private HeifItems() {}

    record Item(long id, String type, String contentType) {
        boolean isExif() {
            return type.equals("Exif");
        }

        boolean isMetadata() {
            return isExif() || (type.equals("mime") && contentType.startsWith("application/rdf+xml"));
        }
    }

    private record Located(long id, List<Extent> extents) {}

    record Locations(List<Located> items) {
        List<Extent> of(long id) {
            return items.stream()
                    .filter(i -> i.id == id)
                    .findFirst()
                    .map(Located::extents)
                    .orElse(List.of());
        }
    }

    static long primary(FileBytes file, List<Box> meta) throws IOException {
        Optional<Box> box = Boxes.first(meta, "pitm");
        if (box.isEmpty()) {
            return -1;
        }
        long start = box.get().start();
        return file.unsigned(start + FULL_BOX, file.u8(start) == 0 ? SHORT : Integer.BYTES);
    }

    static List<Item> named(FileBytes file, List<Box> meta) throws IOException {
        Optional<Box> box = Boxes.first(meta, "iinf");
        List<Item> items = new ArrayList<>();
        if (box.isPresent()) {
            int count = file.u8(box.get().start()) == 0 ? SHORT : Integer.BYTES;
            for (Box entry : Boxes.within(file, box.get().from(FULL_BOX + count))) {
                if (entry.type().equals("infe") && file.u8(entry.start()) >= 2) {
                    items.add(item(file, entry));
                }
            }
        }
        return items;
    }

    private static Item item(FileBytes file, Box entry) throws IOException {
        int idBytes = file.u8(entry.start()) == 2 ? SHORT : Integer.BYTES;
        long at = entry.start() + FULL_BOX;
        long id = file.unsigned(at, idBytes);
        long type = at + idBytes + 2;
        long rest = Math.clamp(entry.end() - type - 4, 0, 200);
        String[] names = file.text(type + 4, rest, StandardCharsets.ISO_8859_1).split("\0", -1);
        return new Item(id, file.name(type), names.length > 1 ? names[1] : "");
    }

    static Locations places(FileBytes file, List<Box> meta) throws IOException {
        Optional<Box> box = Boxes.first(meta, "iloc");
        long data = Boxes.first(meta, "idat").map(Box::start).orElse(0L);
        return box.isEmpty() ? new Locations(List.of()) : new LocationReader(file, box.get(), data).read();
    }

    /** iloc: fields whose widths its first bytes tell. */
    private static final class LocationReader {
        private static final int IN_IDAT = 1;
        private static final int IN_FILE = 0;

        private final FileBytes file;
        private final long data;
        private final int version;
        private final int offsetBytes;
        private final int lengthBytes;
        private final int baseBytes;
        private final int indexBytes;
        private long at;

        LocationReader(FileBytes file, Box box, long data) throws IOException {
            this.file = file;
            this.data = data;
            this.version = file.u8(box.start());
            int widths = file.u16(box.start() + FULL_BOX);
            this.offsetBytes = Math.min(8, widths >> 12);
            this.lengthBytes = Math.min(8, (widths >> 8) & 15);
            this.baseBytes = Math.min(8, (widths >> 4) & 15);
            this.indexBytes = version == 0 ? 0 : Math.min(8, widths & 15);
            this.at = box.start() + FULL_BOX + SHORT;
        }

        Locations read() throws IOException {
            long count = Math.min(MOST, next(version < 2 ? SHORT : Integer.BYTES));
            List<Located> items = new ArrayList<>();
            for (long i = 0; i < count; i++) {
                items.add(item());
            }
            return new Locations(List.copyOf(items));
        }

        private Located item() throws IOException {
            long id = next(version < 2 ? SHORT : Integer.BYTES);
            int method = version == 0 ? IN_FILE : (int) next(SHORT) & 15;
            next(SHORT);
            long base = next(baseBytes) + (method == IN_IDAT ? data : 0);
            long count = Math.min(MOST, next(SHORT));
            List<Extent> extents = new ArrayList<>();
            for (long i = 0; i < count; i++) {
                next(indexBytes);
                long offset = base + next(offsetBytes);
                long length = next(lengthBytes);
                boolean whole = length == 0;
                extents.add(new Extent(offset, whole ? Math.max(0, file.size() - offset) : length));
            }
            return new Located(id, method == IN_FILE || method == IN_IDAT ? List.copyOf(extents) : List.of());
        }

        private long next(int bytes) throws IOException {
            long value = file.unsigned(at, bytes);
            at += bytes;
            return value;
        }
    }

    static List<Box> allProperties(FileBytes file, List<Box> meta) throws IOException {
        Optional<Box> container = Boxes.find(file, meta, "iprp", "ipco");
        return container.isEmpty() ? List.of() : Boxes.within(file, container.get());
    }

    /** Those of one item, in the order in which they are applied. */
    static List<Box> properties(FileBytes file, List<Box> meta, long id) throws IOException {
        List<Box> all = allProperties(file, meta);
        Optional<Box> properties = Boxes.first(meta, "iprp");
        List<Box> found = new ArrayList<>();
        for (Box association : properties.isEmpty() ? List.<Box>of() : Boxes.within(file, properties.get())) {
            if (association.type().equals("ipma")) {
                associated(file, association, id).stream()
                        .filter(i -> i >= 1 && i <= all.size())
                        .forEach(i -> found.add(all.get(i - 1)));
            }
        }
        return found;
    }

    private static List<Integer> associated(FileBytes file, Box box, long id) throws IOException {
        int idBytes = file.u8(box.start()) == 0 ? SHORT : Integer.BYTES;
        boolean wide = (file.u8(box.start() + 3) & 1) == 1;
        long count = Math.min(MOST, file.u32(box.start() + FULL_BOX));
        long at = box.start() + FULL_BOX + Integer.BYTES;
        List<Integer> found = new ArrayList<>();
        for (long i = 0; i < count && at < box.end(); i++) {
            long item = file.unsigned(at, idBytes);
            int associations = file.u8(at + idBytes);
            at += idBytes + 1;
            for (int j = 0; j < associations; j++) {
                int index = wide ? file.u16(at) & 0x7FFF : file.u8(at) & 0x7F;
                at += wide ? SHORT : 1;
                if (item == id) {
                    found.add(index);
                }
            }
        }
        return found;
    }
}
