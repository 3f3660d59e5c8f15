package app.latent.testkit.photos;

import static org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants.EXIF_TAG_COMPONENTS_CONFIGURATION;
import static org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants.EXIF_TAG_DATE_TIME_DIGITIZED;
import static org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL;
import static org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants.EXIF_TAG_EXIF_IMAGE_LENGTH;
import static org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants.EXIF_TAG_EXIF_IMAGE_WIDTH;
import static org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants.EXIF_TAG_EXIF_VERSION;
import static org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants.EXIF_TAG_EXPOSURE_TIME;
import static org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants.EXIF_TAG_FLASHPIX_VERSION;
import static org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants.EXIF_TAG_FNUMBER;
import static org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants.EXIF_TAG_FOCAL_LENGTH;
import static org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants.EXIF_TAG_ISO;
import static org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants.EXIF_TAG_LENS_MODEL;
import static org.apache.commons.imaging.formats.tiff.constants.GpsTagConstants.GPS_TAG_GPS_ALTITUDE;
import static org.apache.commons.imaging.formats.tiff.constants.GpsTagConstants.GPS_TAG_GPS_ALTITUDE_REF;
import static org.apache.commons.imaging.formats.tiff.constants.GpsTagConstants.GPS_TAG_GPS_LATITUDE;
import static org.apache.commons.imaging.formats.tiff.constants.GpsTagConstants.GPS_TAG_GPS_LATITUDE_REF;
import static org.apache.commons.imaging.formats.tiff.constants.GpsTagConstants.GPS_TAG_GPS_LONGITUDE;
import static org.apache.commons.imaging.formats.tiff.constants.GpsTagConstants.GPS_TAG_GPS_LONGITUDE_REF;
import static org.apache.commons.imaging.formats.tiff.constants.GpsTagConstants.GPS_TAG_GPS_VERSION_ID;
import static org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants.RESOLUTION_UNIT_VALUE_INCHES;
import static org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants.TIFF_TAG_IMAGE_DESCRIPTION;
import static org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants.TIFF_TAG_MAKE;
import static org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants.TIFF_TAG_MODEL;
import static org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants.TIFF_TAG_ORIENTATION;
import static org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants.TIFF_TAG_RESOLUTION_UNIT;
import static org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants.TIFF_TAG_XRESOLUTION;
import static org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants.TIFF_TAG_YCBCR_POSITIONING;
import static org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants.TIFF_TAG_YRESOLUTION;

import java.nio.ByteOrder;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.commons.imaging.ImagingException;
import org.apache.commons.imaging.common.RationalNumber;
import org.apache.commons.imaging.formats.tiff.constants.TiffDirectoryType;
import org.apache.commons.imaging.formats.tiff.fieldtypes.AbstractFieldType;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfo;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfoAscii;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfoShort;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputDirectory;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputField;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** A photo's EXIF (CIPA DC-008, version 2.31). */
final class Exif {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss", Locale.ROOT);

    /** EXIF 2.31, tag 0x9011: seven bytes with the closing zero. */
    private static final TagInfoAscii OFFSET_TIME_ORIGINAL =
            new TagInfoAscii("OffsetTimeOriginal", 0x9011, 7, TiffDirectoryType.EXIF_DIRECTORY_EXIF_IFD);

    /** 1 is sRGB. */
    private static final TagInfoShort COLOR_SPACE =
            new TagInfoShort("ColorSpace", 0xa001, TiffDirectoryType.EXIF_DIRECTORY_EXIF_IFD);

    private Exif() {}

    static TiffOutputSet of(PhotoTruth truth) throws ImagingException {
        var set = new TiffOutputSet(ByteOrder.BIG_ENDIAN);
        TiffOutputDirectory root = set.getOrCreateRootDirectory();
        root.add(TIFF_TAG_IMAGE_DESCRIPTION, truth.caption());
        root.add(TIFF_TAG_MAKE, truth.camera().make());
        root.add(TIFF_TAG_MODEL, truth.camera().model());
        root.add(TIFF_TAG_ORIENTATION, (short) truth.orientation().tag());
        root.add(TIFF_TAG_XRESOLUTION, new RationalNumber(72, 1));
        root.add(TIFF_TAG_YRESOLUTION, new RationalNumber(72, 1));
        root.add(TIFF_TAG_RESOLUTION_UNIT, (short) RESOLUTION_UNIT_VALUE_INCHES);
        root.add(TIFF_TAG_YCBCR_POSITIONING, (short) 1);
        addPicture(set.getOrCreateExifDirectory(), truth);
        addExposure(set.getOrCreateExifDirectory(), truth);
        addPlace(set.getOrCreateGpsDirectory(), truth);
        return set;
    }

    /** What EXIF requires of every JPEG. */
    private static void addPicture(TiffOutputDirectory exif, PhotoTruth truth) throws ImagingException {
        exif.add(undefined(EXIF_TAG_EXIF_VERSION, '0', '2', '3', '1'));
        exif.add(undefined(EXIF_TAG_FLASHPIX_VERSION, '0', '1', '0', '0'));
        exif.add(undefined(EXIF_TAG_COMPONENTS_CONFIGURATION, 1, 2, 3, 0));
        exif.add(COLOR_SPACE, (short) 1);
        exif.add(EXIF_TAG_EXIF_IMAGE_WIDTH, (short) truth.storedWidth());
        exif.add(EXIF_TAG_EXIF_IMAGE_LENGTH, (short) truth.storedHeight());
    }

    /** The library writes such tags as bytes, which is another type. */
    private static TiffOutputField undefined(TagInfo tag, int a, int b, int c, int d) {
        byte[] value = {(byte) a, (byte) b, (byte) c, (byte) d};
        return new TiffOutputField(tag, AbstractFieldType.UNDEFINED, value.length, value);
    }

    private static void addExposure(TiffOutputDirectory exif, PhotoTruth truth) throws ImagingException {
        Exposure exposure = truth.exposure();
        String taken = TIME.format(truth.taken());
        exif.add(EXIF_TAG_DATE_TIME_ORIGINAL, taken);
        exif.add(EXIF_TAG_DATE_TIME_DIGITIZED, taken);
        exif.add(
                OFFSET_TIME_ORIGINAL,
                truth.offset().getTotalSeconds() == 0
                        ? "+00:00"
                        : truth.offset().getId());
        exif.add(
                EXIF_TAG_EXPOSURE_TIME, new RationalNumber(exposure.secondsNumerator(), exposure.secondsDenominator()));
        exif.add(EXIF_TAG_FNUMBER, new RationalNumber((int) Math.round(exposure.fNumber() * 100), 100));
        exif.add(EXIF_TAG_ISO, (short) exposure.iso());
        exif.add(EXIF_TAG_FOCAL_LENGTH, new RationalNumber((int) Math.round(exposure.focalLength() * 10), 10));
        exif.add(EXIF_TAG_LENS_MODEL, truth.camera().lens());
    }

    private static void addPlace(TiffOutputDirectory gps, PhotoTruth truth) throws ImagingException {
        gps.add(GPS_TAG_GPS_VERSION_ID, new byte[] {2, 3, 0, 0});
        gps.add(GPS_TAG_GPS_LATITUDE_REF, truth.latitude() < 0 ? "S" : "N");
        gps.add(GPS_TAG_GPS_LATITUDE, angle(truth.latitude()));
        gps.add(GPS_TAG_GPS_LONGITUDE_REF, truth.longitude() < 0 ? "W" : "E");
        gps.add(GPS_TAG_GPS_LONGITUDE, angle(truth.longitude()));
        gps.add(GPS_TAG_GPS_ALTITUDE_REF, (byte) 0);
        gps.add(GPS_TAG_GPS_ALTITUDE, new RationalNumber(truth.altitude(), 1));
    }

    /** Degrees, minutes and seconds; the library's own conversion is some decimetres off. */
    private static RationalNumber[] angle(double degrees) {
        int perSecond = 10_000;
        long parts = Math.round(Math.abs(degrees) * 3600 * perSecond);
        long minutes = parts / (60L * perSecond);
        return new RationalNumber[] {
            new RationalNumber((int) (minutes / 60), 1),
            new RationalNumber((int) (minutes % 60), 1),
            new RationalNumber((int) (parts % (60L * perSecond)), perSecond)
        };
    }
}
