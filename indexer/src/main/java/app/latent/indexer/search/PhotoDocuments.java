package app.latent.indexer.search;

import app.latent.indexer.Look;
import app.latent.indexer.Photo;
import app.latent.indexer.Stack;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.AnalysisCodec;
import app.latent.indexer.analysis.MetadataCodec;
import app.latent.indexer.metadata.CaptureTime;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.store.ThumbnailStore.Locator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A photo as a Lucene document, and a document as a photo. */
final class PhotoDocuments {
    private PhotoDocuments() {}

    static Document document(String id, Known photo, List<Locator> thumbnails) {
        Document document = new Document();
        FileFacts file = photo.file();
        Analysis analysis = photo.analysis();
        addIdentity(document, id, photo, thumbnails);
        addCompanions(document, photo.companions());
        document.add(new StoredField(Fields.ANALYSIS, AnalysisCodec.encode(analysis.withThumbnails(List.of()))));
        if (!photo.derived().facts().isEmpty()) {
            document.add(new StoredField(Fields.DERIVED, MetadataCodec.encode(photo.derived())));
        }
        new SearchFields(document).add(file, photo.told());
        addLook(document, photo);
        return document;
    }

    private static void addIdentity(Document document, String id, Known photo, List<Locator> thumbnails) {
        FileFacts file = photo.file();
        document.add(new StringField(Fields.ID, id, Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        document.add(new StringField(Fields.PATH, file.path(), Field.Store.YES));
        document.add(new StringField(Fields.FOLDER, file.folder(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.BYTES, file.bytes()));
        document.add(new LongPoint(Fields.BYTES, file.bytes()));
        document.add(new StoredField(Fields.BYTES, file.bytes()));
        document.add(new NumericDocValuesField(Fields.MODIFIED, photo.settled() ? file.modified() : FileFacts.NEVER));
        document.add(new StoredField(Fields.MODIFIED, file.modified()));
        if (!photo.settled()) {
            document.add(new StoredField(Fields.UNSETTLED, 1));
        }
        if (!thumbnails.isEmpty()) {
            document.add(new BinaryDocValuesField(Fields.THUMBNAILS, new BytesRef(encode(thumbnails))));
        }
    }

    private static void addCompanions(Document document, List<Companion> companions) {
        if (!companions.isEmpty()) {
            String stamp =
                    Companion.stamp(companions.stream().map(Companion::file).toList());
            document.add(new BinaryDocValuesField(Fields.BESIDE, new BytesRef(stamp)));
            document.add(new StoredField(Fields.COMPANIONS, Companion.encode(companions)));
        }
    }

    static byte[] encode(List<Locator> thumbnails) {
        ByteBuffer bytes = ByteBuffer.allocate(thumbnails.size() * Locator.BYTES);
        thumbnails.forEach(t -> t.write(bytes));
        return bytes.array();
    }

    static List<Locator> locators(BytesRef value) {
        ByteBuffer bytes = ByteBuffer.wrap(value.bytes, value.offset, value.length);
        return Stream.generate(() -> Locator.read(bytes))
                .limit(value.length / Locator.BYTES)
                .toList();
    }

    static LocalDateTime taken(long modified, Metadata metadata) {
        return metadata.taken()
                .map(CaptureTime::time)
                .orElseGet(() -> LocalDateTime.ofInstant(Instant.ofEpochMilli(modified), ZoneOffset.UTC));
    }

    static List<String> people(Metadata metadata) {
        return metadata.get(Fact.PEOPLE).orElse(List.of());
    }

    private static void addLook(Document document, Known photo) {
        Long content = photo.content();
        if (content != null) {
            document.add(new NumericDocValuesField(Fields.CONTENT, content));
            document.add(new StoredField(Fields.CONTENT, content));
        }
        Look look = photo.analysis().look();
        Long fingerprint = look == null ? null : look.fingerprint();
        if (fingerprint != null) {
            document.add(new NumericDocValuesField(Fields.FINGERPRINT, fingerprint));
        }
    }

    /** @param path as it is told */
    static Photo photo(Document document, String path, @Nullable Stack stack) throws IOException {
        Known known = known(document);
        Analysis analysis = known.analysis();
        Metadata metadata = known.metadata();
        Position position = metadata.get(Fact.POSITION).orElse(null);
        Optional<CaptureTime> taken = metadata.taken();
        FileFacts file = known.file();
        return new Photo(
                document.get(Fields.ID),
                path,
                analysis.type(),
                file.bytes(),
                analysis.width(),
                analysis.height(),
                metadata.orientation(),
                metadata.orientation() != analysis.metadata().orientation(),
                metadata.get(Fact.DURATION).orElse(null),
                taken(file.modified(), metadata),
                taken.map(CaptureTime::offset).orElse(null),
                taken.map(CaptureTime::isGuess).orElse(true),
                metadata.camera().orElse(null),
                metadata.get(Fact.LENS).orElse(null),
                metadata.get(Fact.ISO).orElse(null),
                metadata.get(Fact.F_NUMBER).orElse(null),
                metadata.get(Fact.EXPOSURE).orElse(null),
                metadata.get(Fact.FOCAL_LENGTH).orElse(null),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude(),
                position == null ? null : position.altitude(),
                metadata.get(Fact.COUNTRY).orElse(null),
                metadata.get(Fact.CITY).orElse(null),
                metadata.get(Fact.TITLE).orElse(null),
                metadata.get(Fact.CAPTION).orElse(null),
                metadata.keywords(),
                metadata.tags(),
                people(metadata),
                metadata.get(Fact.RATING).orElse(null),
                metadata.get(Fact.FAVOURITE).filter(f -> f > 0).isPresent(),
                metadata.get(Fact.ARCHIVED).filter(a -> a > 0).isPresent(),
                Origins.of(metadata),
                analysis.look(),
                stack,
                metadata.get(Fact.MOTION_VIDEO).orElse(null),
                analysis.error());
    }

    /** Without thumbnails. */
    static Known known(Document document) throws IOException {
        FileFacts file = file(document);
        byte[] analysis = BytesRef.deepCopyOf(document.getBinaryValue(Fields.ANALYSIS)).bytes;
        BytesRef companions = document.getBinaryValue(Fields.COMPANIONS);
        BytesRef derived = document.getBinaryValue(Fields.DERIVED);
        return new Known(
                file,
                AnalysisCodec.decode(analysis),
                companions == null ? List.of() : Companion.decode(BytesRef.deepCopyOf(companions).bytes, file),
                content(document),
                derived == null ? Metadata.NONE : MetadataCodec.decode(BytesRef.deepCopyOf(derived).bytes),
                document.getField(Fields.UNSETTLED) == null);
    }

    private static @Nullable Long content(Document document) {
        IndexableField field = document.getField(Fields.CONTENT);
        return field == null ? null : field.numericValue().longValue();
    }

    private static FileFacts file(Document document) {
        long bytes = document.getField(Fields.BYTES).numericValue().longValue();
        long modified = document.getField(Fields.MODIFIED).numericValue().longValue();
        return new FileFacts(document.get(Fields.PATH), bytes, modified);
    }
}
