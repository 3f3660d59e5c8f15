package app.latent.indexer.search;

import app.latent.indexer.Facet;
import app.latent.indexer.query.Condition.Place;
import app.latent.indexer.query.Condition.Quantity;
import java.util.Locale;

/** The fields of a photo's document. */
final class Fields {
    /** The photo's id: indexed whole, and as doc value to order photos of the same time. */
    static final String ID = "id";

    /** The path, whole: for a folder's photos. */
    static final String PATH = "path";

    /** The path of the folder; empty for the library itself. */
    static final String FOLDER = "folder";

    /** The folder and each above it, folded, as {@code folder:} asks for them. */
    static final String WITHIN_FOLDER = "withinfolder";

    /** Tags and those above them, folded, as {@code tag:/} asks for them; and as they are, to be counted. */
    static final String WITHIN_TAG = "withintag";

    static final String BYTES = "bytes";
    static final String MODIFIED = "modified";

    /** The analysis of the photo alone, encoded. */
    static final String ANALYSIS = "analysis";

    /** The files beside the photo and what they say, encoded; missing where there are none. */
    static final String COMPANIONS = "companions";

    /** The stamp of the files beside the photo; missing where there are none. */
    static final String BESIDE = "beside";

    /** There where a photo is not settled, as {@link Known} has it. */
    static final String UNSETTLED = "unsettled";

    /** What is derived of the photo, encoded; missing where nothing is. */
    static final String DERIVED = "derived";

    /** One locator a thumbnail, one after the other; missing where there are none. */
    static final String THUMBNAILS = "thumbnails";

    /** Milliseconds since 1970 on the camera's clock. */
    static final String TAKEN = "taken";

    /** Days since 1970 on the camera's clock. */
    static final String DAY = "day";

    /** Month and day, {@code 12-24}. */
    static final String DAY_OF_YEAR = "dayofyear";

    /** A keyed hash of the file's bytes; missing where it was not read whole. */
    static final String CONTENT = "content";

    /** The perceptual hash of the picture; missing where there is nothing to be seen. */
    static final String FINGERPRINT = "fingerprint";

    /** As {@link StackField} has it, and so is the other; they come after the document is written, and go with it. */
    static final String STACK = "stack";

    static final String STACK_ROLE = "stackrole";

    static final String LOCATION = "location";

    /** The point of {@link Mercator}. */
    static final String MAP = "map";

    static final String FORMAT = "format";
    static final String KIND = "kind";
    static final String SHAPE = "shape";
    static final String COLOUR = "colour";
    static final String TRAIT = "trait";

    /** Traits that the photo has for the folder it is in alone. */
    static final String FOLDER_TRAIT = "foldertrait";

    static final String NAME = "name";

    /** The file name as names are ordered. */
    static final String NAME_ORDER = "nameorder";

    private Fields() {}

    static String words(Place place) {
        return switch (place) {
            case ANYWHERE -> "words";
            case CAMERA -> "camera";
            case LENS -> "lens";
            case KEYWORD -> "keyword";
            case PERSON -> "person";
            case NAMED_PLACE -> "place";
            case PATH -> "pathwords";
        };
    }

    /** As {@link #words}, without those of the folders. */
    static String bareWords(Place place) {
        return switch (place) {
            case ANYWHERE -> "barewords";
            case PATH -> "namewords";
            default -> words(place);
        };
    }

    static String number(Quantity quantity) {
        return switch (quantity) {
            case ISO -> "iso";
            case RATING -> "rating";
            case FOCAL_LENGTH -> "focal";
            case F_NUMBER -> "aperture";
            case MEGAPIXELS -> "megapixels";
            case BYTES -> "size";
        };
    }

    /** The values that photos are counted by. */
    static String facet(Facet facet) {
        return "facet." + facet.name().toLowerCase(Locale.ROOT);
    }
}
