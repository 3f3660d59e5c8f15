package app.latent.indexer.metadata;

import app.latent.indexer.container.Box;
import app.latent.indexer.container.Boxes;
import app.latent.indexer.container.FileBytes;
import app.latent.indexer.container.SamsungTrailer;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Pictures with a short video behind them: Google's motion photos (Android's "Motion Photo format 1.0") and its older micro
 * videos, Samsung's trailer, and the mpvd box of HEIC. A span is told only where a video really lies.
 */
final class MotionPhotos {
    private static final String CAMERA = "http://ns.google.com/photos/1.0/camera/";
    private static final String CONTAINER = "http://ns.google.com/photos/1.0/container/";
    private static final String ITEM = "http://ns.google.com/photos/1.0/container/item/";
    private static final int MOST_ITEMS = 32;
    private static final int SMALLEST_VIDEO = 16;

    private final FileBytes file;
    private final List<XMPMeta> packets;

    private MotionPhotos(FileBytes file, List<XMPMeta> packets) {
        this.file = file;
        this.packets = packets;
    }

    static void tell(PhotoSource source, MediaType type, List<XMPMeta> packets, Claims claims) throws IOException {
        if (type.kind() != MediaType.Kind.PICTURE) {
            return;
        }
        MotionPhotos motion = new MotionPhotos(new FileBytes(source), packets);
        boolean told = motion.says("MotionPhoto") || motion.says("MicroVideo");
        Optional<Span> video = motion.behindThePicture()
                .or(motion::samsung)
                .or(() -> type == MediaType.JPEG ? Optional.empty() : motion.box());
        claims.add(Fact.MOTION_VIDEO, Origin.FORMAT, video);
        if (told || video.isPresent()) {
            claims.add(Fact.MOTION, Origin.FORMAT, 1);
        }
    }

    private boolean says(String name) {
        return packets.stream()
                .anyMatch(p ->
                        XmpFacts.property(p, CAMERA, name).filter("1"::equals).isPresent());
    }

    private Optional<Span> behindThePicture() {
        return packets.stream()
                .flatMap(
                        p -> XmpFacts.property(p, CAMERA, "MicroVideoOffset")
                                .flatMap(MotionPhotos::length)
                                .or(() -> item(p))
                                .stream())
                .flatMap(l -> checked(new Span(file.size() - l, l)).stream())
                .findFirst();
    }

    private static Optional<Long> length(String text) {
        return text.matches("\\d{1,12}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** The items lie one behind the other; the video is the last, or others of known length follow. */
    private static Optional<Long> item(XMPMeta packet) {
        long behind = 0;
        try {
            int count = Math.min(packet.countArrayItems(CONTAINER, "Directory"), MOST_ITEMS);
            String prefix =
                    com.adobe.internal.xmp.XMPMetaFactory.getSchemaRegistry().getNamespacePrefix(ITEM);
            String container =
                    com.adobe.internal.xmp.XMPMetaFactory.getSchemaRegistry().getNamespacePrefix(CONTAINER);
            if (prefix == null || container == null) {
                return Optional.empty();
            }
            for (int i = count; i >= 1; i--) {
                String path = container + "Directory[" + i + "]/" + container + "Item/" + prefix;
                behind += XmpFacts.property(packet, CONTAINER, path + "Length")
                        .flatMap(MotionPhotos::length)
                        .orElse(0L);
                behind += XmpFacts.property(packet, CONTAINER, path + "Padding")
                        .flatMap(MotionPhotos::length)
                        .orElse(0L);
                boolean video = XmpFacts.property(packet, CONTAINER, path + "Semantic")
                        .filter("MotionPhoto"::equals)
                        .isPresent();
                if (video) {
                    return Optional.of(behind);
                }
            }
        } catch (XMPException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Span> samsung() {
        try {
            return SamsungTrailer.motionPhoto(file).flatMap(e -> checked(new Span(e.start(), e.length())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Span> box() {
        try {
            Optional<Box> box = Boxes.first(Boxes.of(file), "mpvd");
            return box.flatMap(b -> checked(new Span(b.start(), b.length())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Span> checked(Span span) {
        try {
            boolean within =
                    span.start() > 0 && span.length() >= SMALLEST_VIDEO && span.start() + span.length() <= file.size();
            return within && file.name(span.start() + 4).equals("ftyp") ? Optional.of(span) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
