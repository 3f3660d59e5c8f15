package app.latent.indexer.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The boxes of ISO/IEC 14496-12, section 4.2: length, type, content. HEIF, AVIF, JPEG XL, JPEG 2000, CR3, MP4 and MOV. */
public final class Boxes {
    /** More in one place is no photo. */
    private static final int MOST = 4_096;

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    private Boxes() {}

    public static List<Box> of(FileBytes file) throws IOException {
        return within(file, 0, file.size());
    }

    /** Those up to the first that is damaged. A last one that is cut short ends where the file does. */
    public static List<Box> within(FileBytes file, long start, long end) throws IOException {
        List<Box> boxes = new ArrayList<>();
        long at = start;
        while (at + HEADER <= end && boxes.size() < MOST) {
            long length = file.u32(at);
            String type = file.name(at + 4);
            int header = HEADER;
            if (length == 1 && at + LONG_HEADER <= end) {
                length = file.s64(at + HEADER);
                header = LONG_HEADER;
            } else if (length == 0) {
                length = end - at;
            }
            if (length < header) {
                break;
            }
            long next = length > end - at ? end : at + length;
            boxes.add(new Box(type, at + header, next));
            at = next;
        }
        return boxes;
    }

    static List<Box> within(FileBytes file, Box box) throws IOException {
        return within(file, box.start(), box.end());
    }

    public static Optional<Box> first(List<Box> boxes, String type) {
        return boxes.stream().filter(b -> b.type().equals(type)).findFirst();
    }

    /** Goes down from box to box, each the first of its name. */
    static Optional<Box> find(FileBytes file, List<Box> boxes, String... types) throws IOException {
        List<Box> level = boxes;
        Optional<Box> found = Optional.empty();
        for (String type : types) {
            found = first(level, type);
            if (found.isEmpty()) {
                return found;
            }
            level = within(file, found.get());
        }
        return found;
    }
}
