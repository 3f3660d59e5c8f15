package app.latent.app.control;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.indexer.edit.Edit;
import app.latent.indexer.edit.EditException;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Position;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of a photo, as it was typed. Null leaves a thing as it is, an empty text clears it.
 *
 * @param taken {@code 2024-05-17}, {@code 2024-05-17T12:30:00+02:00}
 * @param place latitude, longitude and, where it is known, altitude
 */
public record PhotoEdit(
        List<String> addTags,
        List<String> removeTags,
        List<String> addPeople,
        List<String> removePeople,
        @Nullable String caption,
        @Nullable String rating,
        @Nullable Boolean favourite,
        @Nullable String taken,
        @Nullable String place,
        @Nullable String country,
        @Nullable String region,
        @Nullable String city) {
    private static final Pattern TIME = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2})?)?");
    private static final String NUMBER = "\\s*([+-]?\\d{1,6}(?:\\.\\d{1,15})?)\\s*";
    private static final Pattern PLACE = Pattern.compile(NUMBER + "," + NUMBER + "(?:," + NUMBER + ")?");

    /** @throws Failure where something of it cannot be understood, or kept */
    public Edit edit() throws Failure {
        try {
            Edit edit = texts(lists());
            if (favourite != null) {
                edit = edit.set(Fact.FAVOURITE, favourite ? 1 : 0);
            }
            if (rating != null) {
                edit = rating.isEmpty() ? edit.clear(Fact.RATING) : edit.set(Fact.RATING, stars(rating));
            }
            if (taken != null) {
                edit = taken.isEmpty() ? edit.clear(Fact.ORIGINAL) : edit.set(Fact.ORIGINAL, moment(taken));
            }
            if (place != null) {
                edit = place.isEmpty() ? edit.clear(Fact.POSITION) : edit.set(Fact.POSITION, position(place));
            }
            return edit;
        } catch (EditException e) {
            throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private Edit lists() throws EditException {
        Edit edit = Edit.NONE;
        if (!addTags.isEmpty() || !removeTags.isEmpty()) {
            edit = edit.add(Fact.KEYWORDS, addTags).remove(Fact.KEYWORDS, removeTags);
        }
        return addPeople.isEmpty() && removePeople.isEmpty()
                ? edit
                : edit.add(Fact.PEOPLE, addPeople).remove(Fact.PEOPLE, removePeople);
    }

    private Edit texts(Edit edit) throws EditException {
        Edit all = text(edit, Fact.CAPTION, caption);
        all = text(all, Fact.COUNTRY, country);
        all = text(all, Fact.REGION, region);
        return text(all, Fact.CITY, city);
    }

    private static Edit text(Edit edit, Fact<String> fact, @Nullable String text) throws EditException {
        if (text == null) {
            return edit;
        }
        return text.isBlank() ? edit.clear(fact) : edit.set(fact, text);
    }

    private static int stars(String text) throws EditException {
        if (!text.matches("-1|[0-5]")) {
            throw new EditException("“" + text + "” is no rating: it is 0 to 5, or -1 for rejected.");
        }
        return Integer.parseInt(text);
    }

    private static Moment moment(String text) throws EditException {
        if (!TIME.matcher(text).matches()) {
            throw notATime(text);
        }
        return Moment.parse(text).orElseThrow(() -> notATime(text));
    }

    private static EditException notATime(String text) {
        return new EditException("“" + text
                + "” is no time. Write a day (2024-05-17), or a day and a time, with its zone where you know it"
                + " (2024-05-17T12:30:00+02:00).");
    }

    private static Position position(String text) throws EditException {
        Matcher parts = PLACE.matcher(text);
        if (!parts.matches()) {
            throw new EditException("“" + text + "” is no place. Write latitude and longitude in degrees: 59.91,10.75");
        }
        Double altitude = parts.group(3) == null ? null : Double.valueOf(parts.group(3));
        return new Position(Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)), altitude);
    }
}
