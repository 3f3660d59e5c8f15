package app.latent.indexer.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the meta box of HEIF and AVIF (ISO/IEC 23008-12, on the item boxes of ISO/IEC 14496-12, section 8.11). */
public final class HeifReader {
    private static final int FULL_BOX = 4;
    private static final int EXTENT_HEADER = 12;
    private static final long LARGEST_SIDE = 1 << 24;

    private final FileBytes file;

    private HeifReader(FileBytes file) {
        this.file = file;
    }

    /** @throws IOException where there is no meta box that can be read */
    public static Heif read(FileBytes file) throws IOException {
        Optional<Box> meta = Boxes.first(Boxes.of(file), "meta");
        return meta.isEmpty() ? Heif.NOTHING : new HeifReader(file).read(meta.get());
    }

    private Heif read(Box meta) throws IOException {
        List<Box> boxes = Boxes.within(file, meta.from(FULL_BOX));
        List<HeifItems.Item> items = HeifItems.named(file, boxes);
        HeifItems.Locations places = HeifItems.places(file, boxes);
        List<byte[]> exif = new ArrayList<>();
        List<byte[]> xmp = new ArrayList<>();
        for (HeifItems.Item item : items) {
            Optional<byte[]> content = item.isMetadata() ? content(places, item.id()) : Optional.empty();
            if (content.isPresent() && item.isExif()) {
                tiff(content.get()).ifPresent(exif::add);
            } else if (content.isPresent()) {
                xmp.add(content.get());
            }
        }
        Primary primary = primary(boxes);
        return new Heif(
                primary.width, primary.height, primary.orientation, List.copyOf(exif), List.copyOf(xmp), primary.icc);
    }

    /** An item that cannot be read whole is not there. */
    private Optional<byte[]> content(HeifItems.Locations places, long id) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            for (Extent extent : places.of(id)) {
                if (content.size() + extent.length() > FileBytes.LONGEST) {
                    return Optional.empty();
                }
                content.write(file.bytes(extent.start(), extent.length()));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return content.size() == 0 ? Optional.empty() : Optional.of(content.toByteArray());
    }

    /** The item starts with the distance of the TIFF structure from behind that number. */
    private static Optional<byte[]> tiff(byte[] item) {
        if (item.length < EXTENT_HEADER) {
            return Optional.empty();
        }
        long skip = Integer.toUnsignedLong(ByteBuffer.wrap(item).getInt()) + Integer.BYTES;
        return skip >= item.length
                ? Optional.empty()
                : Optional.of(java.util.Arrays.copyOfRange(item, (int) skip, item.length));
    }

    private record Primary(int width, int height, int orientation, List<byte[]> icc) {}

    private Primary primary(List<Box> boxes) throws IOException {
        long id = HeifItems.primary(file, boxes);
        int width = 0;
        int height = 0;
        int orientation = 1;
        List<byte[]> icc = new ArrayList<>();
        for (Box property : HeifItems.properties(file, boxes, id)) {
            switch (property.type()) {
                case "ispe" -> {
                    width = side(file.u32(property.start() + FULL_BOX));
                    height = side(file.u32(property.start() + 2 * FULL_BOX));
                }
                case "irot" -> orientation = Turn.clockwise(orientation, -(file.u8(property.start()) & 3));
                case "imir" ->
                    orientation = (file.u8(property.start()) & 1) == 0
                            ? Turn.topAndBottomSwapped(orientation)
                            : Turn.leftAndRightSwapped(orientation);
                case "colr" -> addProfile(icc, property);
                default -> {}
            }
        }
        if (icc.isEmpty()) {
            // A grid may leave the profile to its tiles.
            for (Box property : HeifItems.allProperties(file, boxes)) {
                if (property.type().equals("colr") && icc.isEmpty()) {
                    addProfile(icc, property);
                }
            }
        }
        return new Primary(width, height, orientation, icc);
    }

    private static int side(long pixels) {
        return pixels <= LARGEST_SIDE ? (int) pixels : 0;
    }

    private void addProfile(List<byte[]> icc, Box colour) throws IOException {
        String kind = file.name(colour.start());
        if (kind.equals("prof") || kind.equals("rICC")) {
            icc.add(file.bytes(colour.start() + 4, colour.length() - 4));
        }
    }
}
