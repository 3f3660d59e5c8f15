package app.latent.testkit.photos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcRecord;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcTypes;
import org.apache.commons.imaging.formats.jpeg.iptc.JpegIptcRewriter;
import org.apache.commons.imaging.formats.jpeg.iptc.PhotoshopApp13Data;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;

/** Puts a photo's truth into a JPEG as EXIF, IPTC and XMP segments; the picture itself is copied as it is. */
record Metadata(PhotoTruth truth) {

    static Metadata of(PhotoTruth truth) {
        return new Metadata(truth);
    }

    byte[] insertInto(byte[] jpeg) {
        try {
            return withExif(withIptc(withXmp(jpeg)));
        } catch (IOException e) {
            throw new UncheckedIOException("a fresh JPEG takes metadata", e);
        }
    }

    private byte[] withXmp(byte[] jpeg) throws IOException {
        var out = new ByteArrayOutputStream(jpeg.length + 4096);
        new JpegXmpRewriter().updateXmpXml(jpeg, out, Xmp.packet(truth));
        return out.toByteArray();
    }

    private byte[] withIptc(byte[] jpeg) throws IOException {
        var out = new ByteArrayOutputStream(jpeg.length + 4096);
        new JpegIptcRewriter().writeIptc(jpeg, out, new PhotoshopApp13Data(iptc(), List.of(), true));
        return out.toByteArray();
    }

    private List<IptcRecord> iptc() {
        var records = new ArrayList<IptcRecord>();
        records.add(new IptcRecord(IptcTypes.CAPTION_ABSTRACT, truth.caption()));
        records.add(new IptcRecord(IptcTypes.COUNTRY_PRIMARY_LOCATION_NAME, truth.country()));
        for (String keyword : truth.keywords()) {
            records.add(new IptcRecord(IptcTypes.KEYWORDS, keyword));
        }
        return records;
    }

    private byte[] withExif(byte[] jpeg) throws IOException {
        var out = new ByteArrayOutputStream(jpeg.length + 4096);
        new ExifRewriter().updateExifMetadataLossy(jpeg, out, Exif.of(truth));
        return out.toByteArray();
    }
}
