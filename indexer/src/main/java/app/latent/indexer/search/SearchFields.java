package app.latent.indexer.search;

import app.latent.indexer.Facet;
import app.latent.indexer.Look;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.query.Condition.Kind;
import app.latent.indexer.query.Condition.Place;
import app.latent.indexer.query.Condition.Quantity;
import app.latent.indexer.query.Condition.Shape;
import app.latent.indexer.query.Trait;
import app.latent.indexer.query.Words;
import app.latent.indexer.text.Folding;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The fields of a document that photos are found, sorted and counted by. */
record SearchFields(Document document) {
    private static final double MILLION = 1e6;

    /** Lucene's terms are shorter than 32 KiB; a text is cut far below. */
    private static final int LONGEST = 1000;

    private static final FieldType WORDS = words();

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    /** @param photo with what the files beside it say */
    void add(FileFacts file, Analysis photo) {
        Metadata metadata = photo.metadata();
        addTimes(PhotoDocuments.taken(file.modified(), metadata));
        addWords(file, metadata);
        addNumbers(file, photo);
        metadata.get(Fact.POSITION).ifPresent(this::addPosition);
        addKinds(photo);
        addFacets(metadata);
        addTrees(file, metadata);
        addColours(photo.look());
        addTraits(photo, file);
    }

    static long millis(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** As {@link Fields#TAKEN} has it. */
    static LocalDateTime time(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    /** "12-24". */
    static String dayOfYear(MonthDay day) {
        return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    private void addTimes(LocalDateTime taken) {
        document.add(new NumericDocValuesField(Fields.TAKEN, millis(taken)));
        document.add(new LongPoint(Fields.TAKEN, millis(taken)));
        document.add(new NumericDocValuesField(Fields.DAY, taken.toLocalDate().toEpochDay()));
        addTerm(Fields.DAY_OF_YEAR, dayOfYear(MonthDay.from(taken)));
    }

    private void addWords(FileFacts file, Metadata metadata) {
        List<String> path = List.of(file.path());
        List<String> camera = metadata.camera().stream().toList();
        List<String> lens = metadata.get(Fact.LENS).stream().toList();
        List<String> places = texts(metadata, List.of(Fact.COUNTRY, Fact.REGION, Fact.CITY));
        List<String> people = PhotoDocuments.people(metadata);
        addText(Place.PATH, path);
        addText(Place.CAMERA, camera);
        addText(Place.LENS, lens);
        addText(Place.KEYWORD, metadata.tags());
        addText(Place.PERSON, people);
        addText(Place.NAMED_PLACE, places);
        List<String> name = List.of(file.name());
        List<String> others = Stream.of(
                        texts(metadata, List.of(Fact.TITLE, Fact.CAPTION)),
                        metadata.tags(),
                        people,
                        places,
                        camera,
                        lens)
                .flatMap(Collection::stream)
                .toList();
        addText(Place.ANYWHERE, joined(path, others));
        addText(Fields.bareWords(Place.PATH), Place.PATH, name);
        addText(Fields.bareWords(Place.ANYWHERE), Place.ANYWHERE, joined(name, others));
        addTerm(Fields.NAME, Folding.of(file.name()));
        document.add(new SortedDocValuesField(Fields.NAME_ORDER, new BytesRef(cut(NameOrder.key(file.name())))));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<String> texts(Metadata metadata, List<Fact<String>> facts) {
        return facts.stream().flatMap(fact -> metadata.get(fact).stream()).toList();
    }

    private void addText(Place place, List<String> texts) {
        addText(Fields.words(place), place, texts);
    }

    private void addText(String field, Place place, List<String> texts) {
        if (!texts.isEmpty()) {
            List<List<String>> words = texts.stream().map(Words::of).toList();
            document.add(new Field(field, new WordStream(words, place.hasForms()), WORDS));
        }
    }

    private void addNumbers(FileFacts file, Analysis photo) {
        Metadata metadata = photo.metadata();
        double pixels = (double) photo.width() * photo.height();
        addNumber(Quantity.ISO, metadata.get(Fact.ISO));
        addNumber(Quantity.RATING, Optional.of(metadata.get(Fact.RATING).orElse(0)));
        addNumber(Quantity.FOCAL_LENGTH, metadata.get(Fact.FOCAL_LENGTH));
        addNumber(Quantity.F_NUMBER, metadata.get(Fact.F_NUMBER));
        addNumber(Quantity.MEGAPIXELS, Optional.of(pixels / MILLION).filter(p -> p > 0));
        addNumber(Quantity.BYTES, Optional.of(file.bytes()));
    }

    private void addNumber(Quantity quantity, Optional<? extends Number> number) {
        number.ifPresent(n -> document.add(new DoublePoint(Fields.number(quantity), n.doubleValue())));
    }

    private void addPosition(Position position) {
        document.add(new LatLonPoint(Fields.LOCATION, position.latitude(), position.longitude()));
        document.add(new NumericDocValuesField(Fields.MAP, Mercator.point(position.latitude(), position.longitude())));
    }

    /** "image/x-canon-cr2" is found as itself, "x-canon-cr2" and "cr2". */
    private void addKinds(Analysis photo) {
        String type = photo.type().toLowerCase(Locale.ROOT);
        String subtype = type.substring(type.lastIndexOf('/') + 1);
        Stream.of(type, subtype, subtype.substring(subtype.lastIndexOf('-') + 1))
                .distinct()
                .forEach(f -> addTerm(Fields.FORMAT, f));
        Kind kind = kind(type);
        addTerm(Fields.KIND, kind.name());
        addFacet(Facet.TYPE, kind.name().toLowerCase(Locale.ROOT));
        if (photo.width() > 0 && photo.height() > 0) {
            addTerm(Fields.SHAPE, shape(photo).name());
        }
    }

    private static Kind kind(String type) {
        return MediaType.byMime(type)
                .map(t -> switch (t.kind()) {
                    case PICTURE -> Kind.IMAGE;
                    case RAW -> Kind.RAW;
                    case VIDEO -> Kind.VIDEO;
                    case DRAWING -> Kind.DRAWING;
                })
                .orElse(type.startsWith("image/") ? Kind.IMAGE : type.startsWith("video/") ? Kind.VIDEO : Kind.OTHER);
    }

    private static Shape shape(Analysis photo) {
        int wider = Integer.compare(photo.width(), photo.height());
        return wider > 0 ? Shape.LANDSCAPE : wider < 0 ? Shape.PORTRAIT : Shape.SQUARE;
    }

    private void addFacets(Metadata metadata) {
        metadata.camera().ifPresent(c -> addFacet(Facet.CAMERA, c));
        metadata.get(Fact.LENS).ifPresent(l -> addFacet(Facet.LENS, l));
        metadata.get(Fact.COUNTRY).ifPresent(c -> addFacet(Facet.COUNTRY, c));
        metadata.get(Fact.CITY).ifPresent(c -> addFacet(Facet.CITY, c));
        metadata.tags().forEach(t -> addFacet(Facet.TAG, t));
        PhotoDocuments.people(metadata).forEach(p -> addFacet(Facet.PERSON, p));
    }

    /** Whatever is in a folder or has a tag is in those above as well. */
    private void addTrees(FileFacts file, Metadata metadata) {
        for (String folder : Trails.to(file.folder())) {
            addFacet(Facet.FOLDER, folder);
            addTerm(Fields.WITHIN_FOLDER, Trails.key(folder));
        }
        Set<String> tags =
                metadata.tags().stream().flatMap(tag -> Trails.to(tag).stream()).collect(Collectors.toSet());
        for (String tag : tags) {
            document.add(new SortedSetDocValuesField(Fields.WITHIN_TAG, new BytesRef(cut(tag))));
            addTerm(Fields.WITHIN_TAG, Trails.key(tag));
        }
    }

    private void addFacet(Facet facet, String value) {
        BytesRef bytes = new BytesRef(cut(value));
        document.add(
                facet.isMany()
                        ? new SortedSetDocValuesField(Fields.facet(facet), bytes)
                        : new SortedDocValuesField(Fields.facet(facet), bytes));
    }

    private void addColours(@Nullable Look look) {
        if (look != null) {
            look.colours().stream()
                    .filter(share -> share.percent() >= Look.NOTABLE_PERCENT)
                    .forEach(share -> addTerm(Fields.COLOUR, share.colour().name()));
        }
    }

    private void addTraits(Analysis photo, FileFacts file) {
        for (Trait trait : Trait.values()) {
            if (trait.isOf(photo, file.path())) {
                addTerm(Fields.TRAIT, trait.name());
                if (!trait.isOf(photo, file.name())) {
                    addTerm(Fields.FOLDER_TRAIT, trait.name());
                }
            }
        }
    }

    private void addTerm(String field, String term) {
        document.add(new StringField(field, cut(term), Field.Store.NO));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
