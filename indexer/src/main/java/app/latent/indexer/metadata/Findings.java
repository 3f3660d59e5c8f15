package app.latent.indexer.metadata;

import app.latent.indexer.container.Animation;
import app.latent.indexer.container.PhotoshopResources;
import app.latent.indexer.container.PictureSize;
import com.adobe.internal.xmp.XMPMeta;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcReader;
import com.drew.metadata.jpeg.JpegCommentReader;
import com.drew.metadata.jpeg.JpegDnlReader;
import com.drew.metadata.jpeg.JpegReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What a format's reader has found in one file: standard blocks, and claims of the format itself. */
final class Findings {
    private static final int LONGEST_IPTC = 64 * 1024;

    private final com.drew.metadata.Metadata directories = new com.drew.metadata.Metadata();
    private final Claims claims = new Claims();
    private final Allowance allowance = new Allowance();

    Claims claims() {
        return claims;
    }

    Tags tags() {
        return new Tags(directories);
    }

    /** The packets that could be read, in the order of the file. */
    List<XMPMeta> packets() {
        return directories.getDirectoriesOfType(XmpDirectory.class).stream()
                .map(XmpDirectory::getXMPMeta)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A whole file, or what stands before its pixels. */
    void addJpeg(InputStream jpeg) throws IOException, ImageProcessingException {
        JpegMetadataReader.process(
                directories,
                jpeg,
                List.of(new JpegReader(), new JpegDnlReader(), new JpegCommentReader(), new JpegBlocks(this)));
    }

    /** One within another file. */
    void addJpeg(byte[] jpeg) {
        try {
            addJpeg(new ByteArrayInputStream(admitted(jpeg)));
        } catch (IOException | ImageProcessingException e) {
            // What was read before the damage stays.
            return;
        }
    }

    /** A whole file. */
    void addTiff(RandomAccessReader tiff) throws IOException, ImageProcessingException {
        new TiffReader().processTiff(tiff, new BoundedTiff(this, directories, allowance), 0);
    }

    /** A TIFF structure; some writers put EXIF's mark before it. */
    void addExif(byte[] tiff) {
        int start = ExifReader.startsWithJpegExifPreamble(tiff) ? ExifReader.JPEG_SEGMENT_PREAMBLE.length() : 0;
        add(Arrays.copyOfRange(tiff, start, tiff.length), new BoundedTiff(this, directories, allowance));
    }

    /** A TIFF structure whose first directory is the GPS one. */
    void addGps(byte[] tiff) {
        add(tiff, new BoundedTiff(this, directories, allowance) {
            @Override
            public void setTiffMarker(int marker) {
                pushDirectory(GpsDirectory.class);
            }
        });
    }

    private void add(byte[] tiff, BoundedTiff handler) {
        try {
            new TiffReader().processTiff(new ByteArrayReader(admitted(tiff)), handler, 0);
        } catch (IOException | TiffProcessingException e) {
            // What was read before the damage stays.
            return;
        }
    }

    void addXmp(byte[] packet) {
        byte[] lean = XmpPacket.withoutAncestors(admitted(packet));
        if (XmpPacket.isHarmless(lean)) {
            new XmpReader().extract(lean, directories);
        }
    }

    /** Photoshop's resources, some of which are blocks. */
    void addPhotoshop(byte[] resources) {
        PhotoshopResources.read(admitted(resources), (content, number) -> {
            switch (number) {
                case PhotoshopResources.IPTC -> addIptc(content);
                case PhotoshopResources.PROFILE -> addProfile(content);
                case PhotoshopResources.EXIF, PhotoshopResources.EXIF_TOO -> addExif(content);
                case PhotoshopResources.XMP -> addXmp(content);
                default -> {}
            }
        });
    }

    /** As much of it as a segment of a JPEG holds: the library copies all values of a kind for each further one. */
    void addIptc(byte[] record) {
        byte[] whole = admitted(record);
        byte[] read = Arrays.copyOf(whole, Math.min(whole.length, LONGEST_IPTC));
        new IptcReader().extract(new SequentialByteArrayReader(read), directories, read.length);
    }

    void addProfile(byte[] icc) {
        claims.add(Fact.COLOUR_PROFILE, Origin.FORMAT, ColourProfiles.of(admitted(icc)));
    }

    /** The block, or nothing of it where enough was read. */
    private byte[] admitted(byte[] block) {
        allowance.spend(block.length);
        return allowance.isSpent() ? new byte[0] : block;
    }

    void addSize(PictureSize size) {
        if (size.width() > 0 && size.height() > 0) {
            claims.add(Fact.WIDTH, Origin.FORMAT, size.width());
            claims.add(Fact.HEIGHT, Origin.FORMAT, size.height());
        }
    }

    void addAnimation(Animation animation) {
        if (animation.frames() > 1) {
            claims.add(Fact.FRAMES, Origin.FORMAT, animation.frames());
            claims.add(Fact.DURATION, Origin.FORMAT, animation.seconds());
        }
    }
}
