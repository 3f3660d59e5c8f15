package app.latent.indexer.edit;

import app.latent.indexer.edit.Edit.Cleared;
import app.latent.indexer.edit.Edit.Members;
import app.latent.indexer.edit.Edit.To;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.LatentXmp;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.metadata.XmpPeople;
import app.latent.indexer.metadata.XmpPeople.Mention;
import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.options.PropertyOptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes an edit into a packet: the one place that knows which property each word is kept in. */
final class SidecarEdit {
    private static final XmpList PERSONS = new XmpList(XMPConst.NS_IPTCEXT, "PersonInImage", PropertyOptions.ARRAY);
    private static final String PICKED = "1";
    private static final String ACCEPTED = "3";
    private static final String NONE = "0";
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int DIGITS_OF_A_MINUTE = 8;

    private final XmpPacketEditor packet;
    private final Metadata told;

    /** @param told what the sidecar says; of keywords and people what the photo says, where the sidecar is silent */
    SidecarEdit(XmpPacketEditor packet, Metadata told) {
        this.packet = packet;
        this.told = told;
    }

    void apply(Edit edit) throws XMPException {
        if (edit.change(Fact.KEYWORDS).isPresent()) {
            new TagEdit(packet).apply(edit.members(Fact.KEYWORDS), told.tags());
        }
        if (edit.change(Fact.PEOPLE).isPresent()) {
            editPeople(edit.members(Fact.PEOPLE));
        }
        editCaption(edit);
        editText(edit, Fact.RATING, XMPConst.NS_XMP, "Rating");
        editText(edit, Fact.ORIENTATION, XMPConst.NS_TIFF, "Orientation");
        editFavourite(edit);
        editArchived(edit);
        editTime(edit);
        editPlace(edit);
        editText(edit, Fact.COUNTRY, XMPConst.NS_PHOTOSHOP, "Country");
        editText(edit, Fact.REGION, XMPConst.NS_PHOTOSHOP, "State");
        editText(edit, Fact.CITY, XMPConst.NS_PHOTOSHOP, "City");
    }

    /** The region of a face stays where its name goes. */
    private void editPeople(Members members) throws XMPException {
        Set<String> people = new LinkedHashSet<>(told.get(Fact.PEOPLE).orElse(List.of()));
        people.addAll(members.added());
        Set<String> removed = new LinkedHashSet<>(members.removed());
        removed.removeAll(members.added());
        people.removeAll(removed);
        for (Mention mention : XmpPeople.mentions(packet.packet()).reversed()) {
            if (removed.contains(mention.name())) {
                packet.packet().deleteProperty(mention.namespace(), mention.path());
            }
        }
        people.removeAll(packet.entries(PERSONS));
        packet.addTo(PERSONS, List.copyOf(people));
    }

    private void editCaption(Edit edit) throws XMPException {
        switch (edit.change(Fact.CAPTION).orElse(null)) {
            case To(Object text) -> packet.setLocalized(XMPConst.NS_DC, "description", text.toString());
            case Cleared() -> packet.setLocalized(XMPConst.NS_DC, "description", "");
            case null, default -> {}
        }
    }

    private void editText(Edit edit, Fact<?> fact, String namespace, String name) throws XMPException {
        switch (edit.change(fact).orElse(null)) {
            case To(Object value) -> packet.set(namespace, name, value.toString());
            case Cleared() -> packet.clear(namespace, name);
            case null, default -> {}
        }
    }

    private void editFavourite(Edit edit) throws XMPException {
        switch (edit.change(Fact.FAVOURITE).orElse(null)) {
            case To(Object value)
            when value.equals(1) -> {
                packet.set(XMPConst.NS_DM, "good", "True");
                packet.set(XMPConst.NS_DM, "pick", PICKED);
                packet.set(TagEdit.DIGIKAM, "PickLabel", ACCEPTED);
            }
            case To _ -> {
                packet.set(XMPConst.NS_DM, "good", "False");
                unpick();
            }
            case Cleared() -> {
                packet.clear(XMPConst.NS_DM, "good");
                unpick();
            }
            case null, default -> {}
        }
    }

    /** What is rejected or pending stays that. */
    private void unpick() throws XMPException {
        if (packet.text(XMPConst.NS_DM, "pick").filter(PICKED::equals).isPresent()) {
            packet.set(XMPConst.NS_DM, "pick", NONE);
        }
        if (packet.text(TagEdit.DIGIKAM, "PickLabel").filter(ACCEPTED::equals).isPresent()) {
            packet.set(TagEdit.DIGIKAM, "PickLabel", NONE);
        }
    }

    /** No other program has a word for it. */
    private void editArchived(Edit edit) throws XMPException {
        switch (edit.change(Fact.ARCHIVED).orElse(null)) {
            case To(Object value) ->
                packet.set(LatentXmp.NAMESPACE, LatentXmp.ARCHIVED, value.equals(1) ? "True" : "False");
            case Cleared() -> packet.clear(LatentXmp.NAMESPACE, LatentXmp.ARCHIVED);
            case null, default -> {}
        }
    }

    private void editTime(Edit edit) throws XMPException {
        switch (edit.change(Fact.ORIGINAL).orElse(null)) {
            case To(Moment moment) -> {
                String zone = moment.offset() == null ? "" : moment.offset().getId();
                String time = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.time()) + zone;
                packet.set(XMPConst.NS_EXIF, "DateTimeOriginal", time);
                packet.set(XMPConst.NS_PHOTOSHOP, "DateCreated", time);
            }
            case Cleared() -> {
                packet.clear(XMPConst.NS_EXIF, "DateTimeOriginal");
                packet.clear(XMPConst.NS_PHOTOSHOP, "DateCreated");
            }
            case null, default -> {}
        }
    }

    private void editPlace(Edit edit) throws XMPException {
        if (edit.change(Fact.POSITION).isEmpty()) {
            return;
        }
        for (String name : List.of("GPSLatitude", "GPSLongitude", "GPSAltitude", "GPSAltitudeRef")) {
            packet.clear(XMPConst.NS_EXIF, name);
        }
        if (edit.change(Fact.POSITION).orElseThrow() instanceof To(Position place)) {
            packet.set(XMPConst.NS_EXIF, "GPSLatitude", coordinate(place.latitude(), "N", "S"));
            packet.set(XMPConst.NS_EXIF, "GPSLongitude", coordinate(place.longitude(), "E", "W"));
            if (place.altitude() != null) {
                packet.set(XMPConst.NS_EXIF, "GPSAltitude", millimetres(place.altitude()) + "/1000");
                packet.set(XMPConst.NS_EXIF, "GPSAltitudeRef", place.altitude() < 0 ? "1" : NONE);
            }
        }
    }

    /** Degrees and minutes, as the standard has it. */
    private static String coordinate(double degrees, String positive, String negative) {
        BigDecimal minutes = BigDecimal.valueOf(Math.abs(degrees))
                .multiply(MINUTES)
                .setScale(DIGITS_OF_A_MINUTE, RoundingMode.HALF_EVEN);
        BigDecimal[] parts = minutes.divideAndRemainder(MINUTES);
        return parts[0].toBigInteger() + "," + parts[1].toPlainString() + (degrees < 0 ? negative : positive);
    }

    private static long millimetres(double metres) {
        return Math.round(Math.abs(metres) * 1000);
    }
}
