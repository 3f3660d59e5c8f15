package app.latent.indexer.search;

import app.latent.indexer.Scope;
import app.latent.indexer.Stack;
import app.latent.indexer.album.AlbumShelf.Placed;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Of somebody who sees all that is searched: the owner. */
final class WholeSight implements Sight {
    private final Scope scope;
    private final AlbumQueries albums;
    private final SharedContents duplicates = new SharedContents(this::visible);

    /**
     * @param scope that has no parts
     * @param albums gives the same list for as long as no album has changed
     */
    WholeSight(Scope scope, Supplier<List<Placed>> albums) {
        this.scope = scope;
        this.albums = new AlbumQueries(albums);
    }

    @Override
    public Query seen(Query query) {
        return query;
    }

    @Override
    public Visible visible(IndexSearcher searcher) {
        return segment -> segment.reader().getLiveDocs();
    }

    @Override
    public Query byFolder(Query known, Supplier<Query> bare) {
        return known;
    }

    @Override
    public Query placed(Query query) {
        return query;
    }

    @Override
    public boolean knows(String folder) {
        return true;
    }

    @Override
    public AlbumQueries albums() {
        return albums;
    }

    @Override
    public Sight owner() {
        return this;
    }

    @Override
    public Query duplicates() {
        return duplicates.query();
    }

    @Override
    public Query stacks(StackRole role) {
        return StackField.query(role);
    }

    @Override
    public Optional<Stack> stack(IndexSearcher searcher, int document, String id) throws IOException {
        return StackField.of(searcher, document);
    }

    @Override
    public String told(String path) {
        return scope.told(path);
    }
}
