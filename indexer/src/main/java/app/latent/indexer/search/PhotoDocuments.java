package app.latent.indexer.search;

import app.latent.indexer.Look;
import app.latent.indexer.Photo;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.AnalysisCodec;
import app.latent.indexer.look.Shapes;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.metadata.CaptureTime;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.query.Condition.Place;
import app.latent.indexer.query.Condition.Quantity;
import app.latent.indexer.query.Words;
import app.latent.indexer.store.ThumbnailStore.Locator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A photo as a Lucene document, and a document as a photo. */
final class PhotoDocuments {
    private static final int MONTHS = 12;

    private PhotoDocuments() {}

    static Document document(String id, Known photo, List<Locator> thumbnails) {
        Document document = new Document();
        FileFacts file = photo.file();
        Analysis analysis = photo.analysis();
        Metadata metadata = photo.metadata();
        addIdentity(document, id, file, thumbnails);
        addCompanions(document, photo.companions());
        document.add(new StoredField(Fields.ANALYSIS, AnalysisCodec.encode(analysis.withThumbnails(List.of()))));
        addTimes(document, file, metadata);
        addWords(document, file, metadata);
        addNumbers(document, metadata);
        addTypes(document, file, analysis);
        addLook(document, photo);
        return document;
    }

    private static void addIdentity(Document document, String id, FileFacts file, List<Locator> thumbnails) {
        document.add(new StringField(Fields.ID, id, Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        document.add(new StringField(Fields.PATH, file.path(), Field.Store.YES));
        document.add(new NumericDocValuesField(Fields.BYTES, file.bytes()));
        document.add(new LongPoint(Fields.BYTES, file.bytes()));
        document.add(new StoredField(Fields.BYTES, file.bytes()));
        document.add(new NumericDocValuesField(Fields.MODIFIED, file.modified()));
        document.add(new StoredField(Fields.MODIFIED, file.modified()));
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

    private static void addTimes(Document document, FileFacts file, Metadata metadata) {
        LocalDateTime taken = taken(file.modified(), metadata);
        long millis = millis(taken);
        document.add(new NumericDocValuesField(Fields.TAKEN, millis));
        document.add(new LongPoint(Fields.TAKEN, millis));
        document.add(new NumericDocValuesField(Fields.MONTH, taken.getYear() * MONTHS + taken.getMonthValue() - 1));
    }

    static long millis(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    private static LocalDateTime taken(long modified, Metadata metadata) {
        long known = modified == FileFacts.NEVER ? 0 : modified;
        return metadata.taken()
                .map(CaptureTime::time)
                .orElseGet(() -> LocalDateTime.ofInstant(Instant.ofEpochMilli(known), ZoneOffset.UTC));
    }

    private static void addWords(Document document, FileFacts file, Metadata metadata) {
        String keywords = String.join("\n", metadata.keywords());
        String people = String.join("\n", people(metadata));
        addText(document, Place.PATH, file.path());
        String camera = metadata.camera().orElse(null);
        String lens = metadata.get(Fact.LENS).orElse(null);
        addText(document, Place.CAMERA, camera);
        addText(document, Place.LENS, lens);
        addText(document, Place.KEYWORD, keywords);
        addText(document, Place.PERSON, people);
        String all = Stream.of(
                        file.path(),
                        metadata.get(Fact.TITLE).orElse(null),
                        metadata.get(Fact.CAPTION).orElse(null),
                        keywords,
                        people,
                        metadata.get(Fact.COUNTRY).orElse(null),
                        metadata.get(Fact.REGION).orElse(null),
                        metadata.get(Fact.CITY).orElse(null),
                        camera,
                        lens)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining("\n"));
        addText(document, Place.ANYWHERE, all);
        document.add(new StringField(Fields.NAME, indexable(Words.fold(file.name())), Field.Store.NO));
    }

    private static List<String> people(Metadata metadata) {
        return metadata.get(Fact.PEOPLE).orElse(List.of());
    }

    private static void addText(Document document, Place place, @Nullable String text) {
        if (text != null) {
            document.add(new TextField(Fields.words(place), String.join(" ", Words.of(text)), Field.Store.NO));
        }
    }

    /** Lucene's terms are shorter than 32 KiB; a name is cut far below. */
    private static String indexable(String name) {
        int longest = 1000;
        return name.substring(0, Math.min(longest, name.length()));
    }

    private static void addNumbers(Document document, Metadata metadata) {
        addNumber(document, Quantity.ISO, metadata.get(Fact.ISO));
        addNumber(document, Quantity.RATING, metadata.get(Fact.RATING));
        addNumber(document, Quantity.FOCAL_LENGTH, metadata.get(Fact.FOCAL_LENGTH));
        addNumber(document, Quantity.F_NUMBER, metadata.get(Fact.F_NUMBER));
        metadata.get(Fact.POSITION)
                .ifPresent(p -> document.add(new LatLonPoint(Fields.LOCATION, p.latitude(), p.longitude())));
    }

    private static void addNumber(Document document, Quantity quantity, Optional<? extends Number> number) {
        number.ifPresent(n -> document.add(new DoublePoint(Fields.number(quantity), n.doubleValue())));
    }

    /** "image/x-canon-cr2" is found as itself, "image", "raw" and "cr2". */
    private static void addTypes(Document document, FileFacts file, Analysis analysis) {
        String type = analysis.type();
        Stream.Builder<String> names = Stream.builder();
        names.add(type).add(type.substring(0, Math.max(0, type.indexOf('/'))));
        names.add(type.substring(type.lastIndexOf('/') + 1)).add(type.substring(type.lastIndexOf('-') + 1));
        MediaType.byMime(type).filter(t -> t.kind() == MediaType.Kind.RAW).ifPresent(t -> names.add("raw"));
        if (Shapes.isPanorama(analysis.metadata(), type, analysis.width(), analysis.height())) {
            names.add("panorama");
        }
        if (Shapes.isScreenshot(file.path(), analysis.metadata(), analysis.width(), analysis.height())) {
            names.add("screenshot");
        }
        names.build()
                .distinct()
                .filter(n -> !n.isEmpty())
                .forEach(n -> document.add(new StringField(Fields.TYPE, n.toLowerCase(Locale.ROOT), Field.Store.NO)));
        if (analysis.error() != null) {
            document.add(new StringField(Fields.FAILED, "", Field.Store.NO));
        }
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

    static Photo photo(Document document) throws IOException {
        Known known = known(document);
        Analysis analysis = known.analysis();
        Metadata metadata = known.metadata();
        Position position = metadata.get(Fact.POSITION).orElse(null);
        Optional<CaptureTime> taken = metadata.taken();
        FileFacts file = known.file();
        return new Photo(
                document.get(Fields.ID),
                file.path(),
                analysis.type(),
                file.bytes(),
                analysis.width(),
                analysis.height(),
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
                people(metadata),
                metadata.get(Fact.RATING).orElse(null),
                analysis.look(),
                analysis.error());
    }

    /** Without thumbnails. */
    static Known known(Document document) throws IOException {
        FileFacts file = file(document);
        byte[] analysis = BytesRef.deepCopyOf(document.getBinaryValue(Fields.ANALYSIS)).bytes;
        BytesRef companions = document.getBinaryValue(Fields.COMPANIONS);
        return new Known(
                file,
                AnalysisCodec.decode(analysis),
                companions == null ? List.of() : Companion.decode(BytesRef.deepCopyOf(companions).bytes, file),
                content(document));
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
