package app.latent.indexer.edit;

import app.latent.indexer.analysis.PhotoAnalyzer;
import app.latent.indexer.companion.Companions;
import app.latent.indexer.media.BytesSource;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.media.WholeFile;
import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.SidecarReader;
import app.latent.indexer.metadata.XmpPacket;
import com.adobe.internal.xmp.XMPException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Edits the words of photos, in the XMP files beside them: that which is there, by the rules of {@link Companions}, else a new
 * {@code a.jpg.xmp}. Where another program changes the file in the moment between reading and replacing it, its words are read
 * again and kept. Safe for use by many threads.
 */
public final class Sidecars {
    private static final int MOST_ATTEMPTS = 5;
    private static final int MOST_NAMES = 500;

    private final PhotoAnalyzer analyzer;

    private final @Nullable LastEdits lastEdits;

    /**
     * Keeps nothing that could be taken back.
     *
     * @param analyzer tells the photo's own tags and people, which a first sidecar has to repeat; stays the caller's
     */
    public Sidecars(PhotoAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.lastEdits = null;
    }

    /** @param lastEdits is given what each sidecar was */
    public Sidecars(PhotoAnalyzer analyzer, LastEdits lastEdits) {
        this.analyzer = analyzer;
        this.lastEdits = lastEdits;
    }

    /**
     * @param sidecar the file that was written
     * @param before what it said
     * @param after what it says
     * @param mark by which {@link #undo(Path, String)} knows this edit; null where it changed nothing, or cannot be taken back
     */
    public record Edited(
            Path sidecar,
            Metadata before,
            Metadata after,
            @Nullable String mark) {}

    /**
     * @param photo an ordinary file
     * @return once the sidecar is durable
     * @throws EditException where the edit is refused; nothing was written
     * @throws IOException where a file cannot be read or written; the sidecar is whole, the old one or the new
     */
    public Edited edit(Path photo, Edit edit) throws IOException, EditException {
        return edit(photo, _ -> edit);
    }

    /** An edit that depends on what is said by now. */
    @FunctionalInterface
    public interface Editing {
        /**
         * @param told by the sidecar alone
         * @throws EditException where there is none
         */
        Edit of(Metadata told) throws EditException;
    }

    /**
     * As {@link #edit(Path, Edit)}, of what the sidecar says at that moment.
     *
     * @param editing may be asked more than once
     */
    public synchronized Edited edit(Path photo, Editing editing) throws IOException, EditException {
        if (!Files.isRegularFile(photo, LinkOption.NOFOLLOW_LINKS)) {
            throw new EditException("There is no photo at this path.");
        }
        @Nullable Metadata own = null;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Path sidecar = sidecarOf(photo);
            Optional<byte[]> present = read(sidecar);
            Metadata before = present.isPresent() ? words(sidecar, present.get()) : Metadata.NONE;
            Edit edit = editing.of(before);
            if (own == null && needsOwnWords(edit, before)) {
                own = ownWords(photo);
            }
            byte[] merged = merged(sidecar, present, told(before, own == null ? Metadata.NONE : own), edit);
            boolean kept = keep(sidecar, present, merged);
            if (WholeFile.replace(sidecar, present, merged)) {
                return new Edited(sidecar, before, words(sidecar, merged), kept ? LastEdits.mark(merged) : null);
            }
        }
        throw new EditException("Another program keeps changing " + name(sidecarOf(photo)) + "; try again later.");
    }

    /** An edit that changes nothing leaves the one before to be taken back. */
    private boolean keep(Path sidecar, Optional<byte[]> present, byte[] merged) throws IOException {
        if (lastEdits == null || Arrays.equals(present.orElse(null), merged)) {
            return false;
        }
        lastEdits.keep(sidecar, present, merged);
        return true;
    }

    /**
     * Puts back what a sidecar was before it was last edited; where there was none, it goes.
     *
     * @param photo an ordinary file
     * @throws EditException where nothing is kept of it, or the sidecar is not what that edit left; nothing was written
     */
    public Edited undo(Path photo) throws IOException, EditException {
        return undo(photo, _ -> true);
    }

    /**
     * As {@link #undo(Path)}, of one edit and no other.
     *
     * @param mark of the edit
     * @throws EditException also where the photo was edited since
     */
    public Edited undo(Path photo, String mark) throws IOException, EditException {
        return undo(photo, present -> LastEdits.mark(present).equals(mark));
    }

    private synchronized Edited undo(Path photo, Predicate<byte[]> meant) throws IOException, EditException {
        if (!Files.isRegularFile(photo, LinkOption.NOFOLLOW_LINKS)) {
            throw new EditException("There is no photo at this path.");
        }
        Path sidecar = sidecarOf(photo);
        byte[] present = read(sidecar).filter(meant).orElseThrow(Sidecars::nothingKept);
        if (lastEdits == null) {
            throw nothingKept();
        }
        Optional<byte[]> before = lastEdits.before(sidecar, present).orElseThrow(Sidecars::nothingKept);
        putBack(sidecar, present, before);
        lastEdits.forget(sidecar);
        Metadata after = before.isPresent() ? words(sidecar, before.get()) : Metadata.NONE;
        return new Edited(sidecar, words(sidecar, present), after, null);
    }

    private static void putBack(Path sidecar, byte[] present, Optional<byte[]> before)
            throws IOException, EditException {
        if (before.isPresent()) {
            if (!WholeFile.replace(sidecar, Optional.of(present), before.get())) {
                throw nothingKept();
            }
        } else {
            Files.delete(sidecar);
        }
    }

    private static EditException nothingKept() {
        return new EditException(
                "There is no edit to take back: Latent keeps the last one of a photo, for as long as no other"
                        + " program changes its XMP file and it keeps its name.");
    }

    private static Path sidecarOf(Path photo) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(photo.toAbsolutePath().getParent())) {
            entries.forEach(e -> names.add(name(e)));
        }
        String name = new Companions(names).of(name(photo)).sidecar().orElse(name(photo) + ".xmp");
        return photo.resolveSibling(name);
    }

    private static Optional<byte[]> read(Path sidecar) throws IOException, EditException {
        if (!Files.exists(sidecar, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        boolean ordinary = Files.isRegularFile(sidecar, LinkOption.NOFOLLOW_LINKS);
        if (!ordinary || Files.size(sidecar) > XmpPacket.LARGEST_SIDECAR) {
            throw unreadable(sidecar, null);
        }
        return WholeFile.read(sidecar);
    }

    private static Metadata words(Path sidecar, byte[] packet) throws IOException {
        return SidecarReader.read(new BytesSource(name(sidecar), packet));
    }

    private static boolean needsOwnWords(Edit edit, Metadata told) {
        return Stream.of(Fact.KEYWORDS, Fact.PEOPLE)
                .anyMatch(f -> edit.change(f).isPresent() && told.claim(f).isEmpty());
    }

    private Metadata ownWords(Path photo) throws IOException {
        try (FileSource source = FileSource.open(photo)) {
            return analyzer.analyze(source).metadata();
        }
    }

    /** A sidecar's keywords and people stand in the place of the photo's. */
    private static Metadata told(Metadata sidecar, Metadata own) {
        Map<Fact<?>, Claim<?>> told = new LinkedHashMap<>();
        Metadata keywords = sidecar.claim(Fact.KEYWORDS).isPresent() ? sidecar : own;
        Metadata people = sidecar.claim(Fact.PEOPLE).isPresent() ? sidecar : own;
        keywords.claim(Fact.KEYWORDS).ifPresent(c -> told.put(Fact.KEYWORDS, c));
        keywords.claim(Fact.KEYWORD_PATHS).ifPresent(c -> told.put(Fact.KEYWORD_PATHS, c));
        people.claim(Fact.PEOPLE).ifPresent(c -> told.put(Fact.PEOPLE, c));
        return Metadata.of(told);
    }

    private static byte[] merged(Path sidecar, Optional<byte[]> present, Metadata told, Edit edit)
            throws IOException, EditException {
        try {
            XmpPacketEditor packet = present.isPresent() ? parsed(present.get()) : XmpPacketEditor.empty();
            Map<String, String> foreign = ForeignProperties.of(packet.packet());
            new SidecarEdit(packet, told).apply(edit);
            byte[] merged = packet.bytes();
            if (!ForeignProperties.of(parsed(merged).packet()).equals(foreign)) {
                throw unreadable(sidecar, null);
            }
            requireFewNames(words(sidecar, merged));
            return merged;
        } catch (XMPException | RuntimeException | AssertionError | StackOverflowError e) {
            // A hostile packet makes the library fail in any way that it can.
            throw unreadable(sidecar, e);
        }
    }

    private static XmpPacketEditor parsed(byte[] packet) throws XMPException {
        if (!XmpPacket.isHarmless(packet)) {
            throw new XMPException("beyond the limits", com.adobe.internal.xmp.XMPError.BADXMP);
        }
        return XmpPacketEditor.parse(packet);
    }

    /** More are not read. */
    private static void requireFewNames(Metadata after) throws EditException {
        if (after.tags().size() >= MOST_NAMES
                || after.get(Fact.PEOPLE).orElse(List.of()).size() >= MOST_NAMES) {
            throw new EditException("A photo has less than " + MOST_NAMES + " tags, and as many people.");
        }
    }

    private static EditException unreadable(Path sidecar, @Nullable Throwable cause) {
        return new EditException(
                name(sidecar) + " cannot be read as XMP, so that nothing was written, as what it says would be lost."
                        + " Mend it with the program that wrote it, or move it away.",
                cause == null ? new IOException("not read") : cause);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
