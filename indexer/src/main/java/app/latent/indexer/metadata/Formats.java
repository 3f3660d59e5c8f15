package app.latent.indexer.metadata;

import app.latent.indexer.container.AviReader;
import app.latent.indexer.container.BigTiffReader;
import app.latent.indexer.container.BmpReader;
import app.latent.indexer.container.CiffReader;
import app.latent.indexer.container.Cr3Reader;
import app.latent.indexer.container.Extent;
import app.latent.indexer.container.FileBytes;
import app.latent.indexer.container.GifReader;
import app.latent.indexer.container.Heif;
import app.latent.indexer.container.HeifReader;
import app.latent.indexer.container.Jp2Reader;
import app.latent.indexer.container.JxlReader;
import app.latent.indexer.container.MatroskaReader;
import app.latent.indexer.container.Movie;
import app.latent.indexer.container.MovieReader;
import app.latent.indexer.container.MrwReader;
import app.latent.indexer.container.PictureSize;
import app.latent.indexer.container.PngReader;
import app.latent.indexer.container.PsdReader;
import app.latent.indexer.container.RafReader;
import app.latent.indexer.container.SvgReader;
import app.latent.indexer.container.WebpReader;
import app.latent.indexer.container.X3fReader;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import app.latent.indexer.media.SourceInputStream;
import com.drew.imaging.ImageProcessingException;
import java.io.IOException;

/** Which reader opens which format. */
final class Formats {
    private final PhotoSource source;
    private final FileBytes file;
    private final Findings found;

    Formats(PhotoSource source, Findings found) {
        this.source = source;
        this.file = new FileBytes(source);
        this.found = found;
    }

    void read(MediaType type) throws IOException, ImageProcessingException {
        switch (type) {
            case JPEG -> found.addJpeg(new SourceInputStream(source));
            case RAF -> readRaf();
            case BMP -> readBmp();
            case PNG -> readPng();
            case WEBP -> readWebp();
            case PSD -> readPsd();
            case TIFF, DNG, CR2, NEF, ARW, ORF, RW2, PEF, SRW, KDC, THREE_FR -> readTiff(type);
            case HEIC, HEIF, AVIF -> readHeif();
            case JXL -> readJxl();
            case JP2 -> readJp2();
            case GIF -> readGif();
            case SVG -> found.addSize(SvgReader.read(file));
            case CR3 -> readCr3();
            case MRW -> found.addExif(MrwReader.tiff(file));
            case MP4, QUICKTIME, THREE_GP -> readMovie();
            case MATROSKA, WEBM -> MatroskaReader.read(file).ifPresent(this::tell);
            case AVI -> tell(AviReader.read(file));
            case CRW -> CiffFacts.tell(CiffReader.read(file), found.claims());
            case X3F -> readX3f();
            case WMV, MPEG -> {}
        }
    }

    private void readRaf() throws IOException, ImageProcessingException {
        SourceInputStream jpeg = new SourceInputStream(source);
        jpeg.skipNBytes(RafReader.preview(file).start());
        found.addJpeg(jpeg);
    }

    private void readBmp() throws IOException {
        found.addSize(BmpReader.size(file));
        found.addProfile(BmpReader.profile(file));
    }

    private void readPng() throws IOException {
        PngReader.Png png = PngReader.read(file);
        png.exif().forEach(found::addExif);
        png.xmp().forEach(found::addXmp);
        png.icc().forEach(found::addProfile);
        RawProfiles.addTo(found, png.texts());
        TextFacts.tell(png.texts(), found.claims());
        found.addSize(png.size());
        found.addAnimation(png.animation());
        if (png.animation().frames() > 0) {
            found.claims().add(Fact.MIME, Origin.FORMAT, "image/apng");
        }
    }

    private void readWebp() throws IOException {
        WebpReader.Webp webp = WebpReader.read(file);
        webp.exif().forEach(found::addExif);
        webp.xmp().forEach(found::addXmp);
        webp.icc().forEach(found::addProfile);
        found.addSize(webp.size());
        found.addAnimation(webp.animation());
    }

    private void readPsd() throws IOException {
        found.addSize(PsdReader.size(file));
        Extent resources = PsdReader.resources(file);
        found.addPhotoshop(file.bytes(resources.start(), resources.length()));
    }

    private void readTiff(MediaType type) throws IOException, ImageProcessingException {
        if (BigTiffReader.isBigTiff(file)) {
            found.addSize(BigTiffReader.read(file));
            return;
        }
        found.addTiff(new SourceReader(file));
        if (type == MediaType.TIFF && PictureFacts.isDng(found.tags())) {
            found.claims().add(Fact.MIME, Origin.FORMAT, MediaType.DNG.mime());
        }
    }

    private void readHeif() throws IOException {
        Heif heif = HeifReader.read(file);
        heif.exif().forEach(found::addExif);
        heif.xmp().forEach(found::addXmp);
        heif.icc().forEach(found::addProfile);
        found.addSize(new PictureSize(heif.width(), heif.height(), 1));
        found.claims().add(Fact.ORIENTATION, Origin.FORMAT, heif.orientation());
    }

    private void readJxl() throws IOException {
        JxlReader.Jxl jxl = JxlReader.read(file);
        jxl.exif().forEach(found::addExif);
        jxl.xmp().forEach(found::addXmp);
        found.addSize(jxl.size());
        found.claims().add(Fact.ORIENTATION, Origin.FORMAT, jxl.size().orientation());
    }

    private void readJp2() throws IOException {
        Jp2Reader.Jp2 jp2 = Jp2Reader.read(file);
        jp2.exif().forEach(found::addExif);
        jp2.iptc().forEach(found::addIptc);
        jp2.xmp().forEach(found::addXmp);
        jp2.icc().forEach(found::addProfile);
        found.addSize(jp2.size());
    }

    private void readGif() throws IOException {
        GifReader.Gif gif = GifReader.read(file);
        gif.xmp().forEach(found::addXmp);
        gif.comments().forEach(c -> found.claims().addText(Fact.COMMENT, Origin.TEXT, c));
        found.addSize(gif.size());
        found.addAnimation(gif.animation());
    }

    private void readCr3() throws IOException {
        Cr3Reader.Cr3 cr3 = Cr3Reader.read(file);
        cr3.exif().forEach(found::addExif);
        cr3.gps().forEach(found::addGps);
        cr3.xmp().forEach(found::addXmp);
    }

    private void readX3f() throws IOException {
        X3fReader.X3f x3f = X3fReader.read(file);
        found.addSize(x3f.size());
        X3fFacts.tell(x3f.properties(), found.claims());
    }

    private void readMovie() throws IOException {
        MovieReader.read(file).ifPresent(this::tell);
    }

    private void tell(Movie movie) {
        movie.xmp().forEach(found::addXmp);
        MovieFacts.tell(movie, found.claims());
    }
}
