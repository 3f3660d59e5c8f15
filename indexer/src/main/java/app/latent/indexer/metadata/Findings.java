package app.latent.indexer.metadata;

import app.latent.indexer.container.Animation;
import app.latent.indexer.container.PictureSize;
import com.adobe.internal.xmp.XMPMeta;
import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifTiffHandler;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.exif.PanasonicRawIFD0Directory;
import com.drew.metadata.icc.IccReader;
import com.drew.metadata.iptc.IptcReader;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a format's reader has found in one file: standard blocks, and claims of the format itself. */
final class Findings {
    private final com.drew.metadata.Metadata directories = new com.drew.metadata.Metadata();
    private final Claims claims = new Claims();

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

    void addAll(com.drew.metadata.Metadata read) {
        for (Directory directory : read.getDirectories()) {
            directories.addDirectory(directory);
        }
    }

    /** A TIFF structure; some writers put EXIF's mark before it. */
    void addExif(byte[] tiff) {
        byte[] mark = ExifReader.JPEG_SEGMENT_PREAMBLE.getBytes(StandardCharsets.ISO_8859_1);
        boolean marked = tiff.length > mark.length && Arrays.equals(tiff, 0, mark.length, mark, 0, mark.length);
        if (tiff.length > 0) {
            new ExifReader().extract(new ByteArrayReader(tiff), directories, marked ? mark.length : 0);
        }
    }

    /** A TIFF structure whose first directory is the GPS one. */
    void addGps(byte[] tiff) {
        if (tiff.length == 0) {
            return;
        }
        ExifTiffHandler handler = new ExifTiffHandler(directories, null, 0) {
            @Override
            public void setTiffMarker(int marker) {
                pushDirectory(GpsDirectory.class);
            }
        };
        try {
            new TiffReader().processTiff(new ByteArrayReader(tiff), handler, 0);
        } catch (IOException | TiffProcessingException e) {
            // What was read before the damage stays.
            return;
        }
    }

    void addXmp(byte[] packet) {
        if (XmpPacket.isHarmless(packet)) {
            new XmpReader().extract(packet, directories);
        }
    }

    /** XMP and IPTC in the first directory of an RW2: the library looks for them in TIFF's own directories only. */
    void addPanasonicsBlocks() {
        for (PanasonicRawIFD0Directory raw :
                List.copyOf(directories.getDirectoriesOfType(PanasonicRawIFD0Directory.class))) {
            block(raw, ExifDirectoryBase.TAG_APPLICATION_NOTES).ifPresent(this::addXmp);
            block(raw, ExifDirectoryBase.TAG_IPTC_NAA).ifPresent(this::addIptc);
        }
    }

    /** Bytes, or as some write it numbers of four of them, in the order of all RW2. */
    private static Optional<byte[]> block(Directory directory, int tag) {
        if (directory.getObject(tag) instanceof long[] words) {
            ByteBuffer bytes = ByteBuffer.allocate(words.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            Arrays.stream(words).forEach(w -> bytes.putInt((int) w));
            return Optional.of(bytes.array());
        }
        return Optional.ofNullable(directory.getByteArray(tag));
    }

    /** Photoshop's resources, of which one is an IPTC record. */
    void addPhotoshop(byte[] resources) {
        new PhotoshopReader().extract(new SequentialByteArrayReader(resources), resources.length, directories);
    }

    void addIptc(byte[] record) {
        new IptcReader().extract(new SequentialByteArrayReader(record), directories, record.length);
    }

    void addProfile(byte[] icc) {
        if (icc.length > 0) {
            new IccReader().extract(new ByteArrayReader(icc), directories);
        }
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
