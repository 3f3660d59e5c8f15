package app.latent.testkit.photos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.jpeg.JpegImageParser;
import org.apache.commons.imaging.formats.jpeg.JpegImagingParameters;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcRecord;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcTypes;
import org.apache.commons.imaging.formats.tiff.TiffField;
import org.apache.commons.imaging.formats.tiff.TiffImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfo;
import org.junit.jupiter.api.Test;

/** Every file says what its truth says; the pictures' own tests are elsewhere. */
final class MetadataTest {

    private static final List<SamplePhoto> PHOTOS = SampleLibrary.plan(40, 11, new PhotoSize(96, 64));

    @Test
    void exifTellsTheTruth() throws IOException {
        for (SamplePhoto photo : PHOTOS) {
            PhotoTruth truth = photo.truth();
            JpegImageMetadata metadata = read(photo);
            assertEquals(
                    truth.camera().make(),
                    field(metadata, TiffTagConstants.TIFF_TAG_MAKE).getValue());
            assertEquals(
                    truth.camera().model(),
                    field(metadata, TiffTagConstants.TIFF_TAG_MODEL).getValue());
            assertEquals(
                    truth.caption(),
                    field(metadata, TiffTagConstants.TIFF_TAG_IMAGE_DESCRIPTION).getValue());
            assertEquals(
                    truth.orientation().tag(),
                    field(metadata, TiffTagConstants.TIFF_TAG_ORIENTATION).getIntValue());
            assertEquals(
                    truth.camera().lens(),
                    field(metadata, ExifTagConstants.EXIF_TAG_LENS_MODEL).getValue());
            assertEquals(
                    truth.exposure().iso(),
                    field(metadata, ExifTagConstants.EXIF_TAG_ISO).getIntValue());
            assertEquals(
                    truth.exposure().fNumber(),
                    field(metadata, ExifTagConstants.EXIF_TAG_FNUMBER).getDoubleValue(),
                    0.005);
            assertEquals(
                    (double) truth.exposure().secondsNumerator()
                            / truth.exposure().secondsDenominator(),
                    field(metadata, ExifTagConstants.EXIF_TAG_EXPOSURE_TIME).getDoubleValue(),
                    1e-9);
            String taken = truth.taken().toString().replace('-', ':').replace('T', ' ');
            assertTrue(((String) field(metadata, ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL)
                            .getValue())
                    .startsWith(taken.substring(0, 16)));
        }
    }

    @Test
    void gpsIsWithinACentimetreOrTwo() throws IOException {
        for (SamplePhoto photo : PHOTOS) {
            TiffImageMetadata.GpsInfo gps =
                    Objects.requireNonNull(read(photo).getExif()).getGpsInfo();
            assertNotNull(gps);
            assertEquals(photo.truth().latitude(), gps.getLatitudeAsDegreesNorth(), 2e-7);
            assertEquals(photo.truth().longitude(), gps.getLongitudeAsDegreesEast(), 2e-7);
        }
    }

    @Test
    void iptcAndXmpCarryCaptionKeywordsAndRating() throws IOException {
        for (SamplePhoto photo : PHOTOS) {
            PhotoTruth truth = photo.truth();
            List<IptcRecord> records = Objects.requireNonNull(read(photo).getPhotoshop())
                    .photoshopApp13Data
                    .getRecords();
            assertEquals(List.of(truth.caption()), values(records, IptcTypes.CAPTION_ABSTRACT));
            assertEquals(truth.keywords(), values(records, IptcTypes.KEYWORDS));
            String xmp = Objects.requireNonNull(Imaging.getXmpXml(photo.bytes()));
            assertTrue(xmp.contains(">" + truth.caption() + "<"), xmp);
            truth.keywords().forEach(word -> assertTrue(xmp.contains("<rdf:li>" + word + "</rdf:li>"), xmp));
            assertEquals(truth.rating() > 0, xmp.contains("xmp:Rating=\"" + truth.rating() + "\""));
        }
    }

    @Test
    void xmpEscapesWhatXmlReserves() throws Exception {
        PhotoTruth plain = PHOTOS.getFirst().truth();
        String packet = Xmp.packet(plain.withWords("photo.jpg", "a < b & \"c\" > d", List.of("R&D")));
        assertTrue(packet.contains("a &lt; b &amp; &quot;c&quot; &gt; d"), packet);
        assertTrue(packet.contains("<rdf:li>R&amp;D</rdf:li>"), packet);
    }

    /** The stored size is the displayed one, turned. */
    @Test
    void theStoredPictureHasTheTurnedSize() throws IOException {
        for (SamplePhoto photo : PHOTOS) {
            PhotoTruth truth = photo.truth();
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
            boolean swapped = truth.orientation().swapsSides();
            assertEquals(swapped ? truth.height() : truth.width(), image.getWidth());
            assertEquals(swapped ? truth.width() : truth.height(), image.getHeight());
            assertEquals(image.getWidth(), truth.storedWidth());
            assertEquals(image.getHeight(), truth.storedHeight());
        }
    }

    /** Metadata is put in without touching the picture. */
    @Test
    void thePictureIsNotEncodedAgain() {
        SamplePhoto photo = PHOTOS.getFirst();
        byte[] with = photo.bytes();
        byte[] twice = Metadata.of(photo.truth()).insertInto(with);
        int half = with.length / 2;
        assertArrayEquals(
                Arrays.copyOfRange(with, with.length - half, with.length),
                Arrays.copyOfRange(twice, twice.length - half, twice.length));
    }

    private static JpegImageMetadata read(SamplePhoto photo) throws IOException {
        return (JpegImageMetadata) Objects.requireNonNull(new JpegImageParser()
                .getMetadata(ByteSource.array(photo.bytes(), "photo.jpg"), new JpegImagingParameters()));
    }

    private static TiffField field(JpegImageMetadata metadata, TagInfo tag) {
        return Objects.requireNonNull(metadata.findExifValueWithExactMatch(tag), tag.name);
    }

    private static List<String> values(List<IptcRecord> records, IptcTypes type) {
        return records.stream()
                .filter(record -> record.iptcType == type)
                .map(IptcRecord::getValue)
                .toList();
    }
}
