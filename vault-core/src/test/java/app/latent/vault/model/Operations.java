package app.latent.vault.model;

import app.latent.vault.model.FileTree.Mode;
import app.latent.vault.model.Operation.Bytes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Sequences of operations on a tree so small that they meet, with sizes around the chunks' ends. */
final class Operations {

    private static final int CHUNK = 32 * 1024;
    private static final int LONGEST = 30;

    private Operations() {}

    /** @param names of which paths are made */
    static Arbitrary<List<Operation>> sequences(String... names) {
        Arbitrary<String> name = Arbitraries.of(names);
        Arbitrary<String> path = Arbitraries.frequencyOf(
                Tuple.of(6, name),
                Tuple.of(5, name.list().ofSize(2).map(steps -> String.join("/", steps))),
                Tuple.of(2, name.list().ofSize(3).map(steps -> String.join("/", steps))));
        Arbitrary<Integer> slot = Arbitraries.integers().between(0, 2);
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(false, true);
        Arbitrary<Bytes> bytes = Combinators.combine(
                        length(), Arbitraries.integers().between(0, 100))
                .as(Bytes::new);
        return Arbitraries.<Operation>frequencyOf(
                        Tuple.of(8, Combinators.combine(path, bytes).as(Operation.Create::new)),
                        Tuple.of(4, Combinators.combine(path, bytes).as(Operation.Overwrite::new)),
                        Tuple.of(5, Combinators.combine(path, offset(), bytes).as(Operation.WriteAt::new)),
                        Tuple.of(3, Combinators.combine(path, bytes).as(Operation.Append::new)),
                        Tuple.of(3, Combinators.combine(path, offset()).as(Operation.Truncate::new)),
                        Tuple.of(5, path.map(Operation.ReadAll::new)),
                        Tuple.of(8, Combinators.combine(path, path, yesOrNo).as(Operation.Rename::new)),
                        Tuple.of(2, Combinators.combine(path, path, yesOrNo).as(Operation.Copy::new)),
                        Tuple.of(5, path.map(Operation.Delete::new)),
                        Tuple.of(8, path.map(Operation.CreateDirectory::new)),
                        Tuple.of(2, Combinators.combine(path, path).as(Operation.CreateLink::new)),
                        Tuple.of(1, path.map(Operation.ReadLink::new)),
                        Tuple.of(3, path.map(Operation.ListAll::new)),
                        Tuple.of(4, path.map(Operation.Stat::new)),
                        Tuple.of(
                                8,
                                Combinators.combine(slot, path, Arbitraries.of(Mode.class))
                                        .as(Operation.Open::new)),
                        Tuple.of(
                                5, Combinators.combine(slot, offset(), length()).as(Operation.HandleRead::new)),
                        Tuple.of(7, Combinators.combine(slot, offset(), bytes).as(Operation.HandleWrite::new)),
                        Tuple.of(2, Combinators.combine(slot, bytes).as(Operation.HandleAppend::new)),
                        Tuple.of(3, Combinators.combine(slot, offset()).as(Operation.HandleTruncate::new)),
                        Tuple.of(2, slot.map(Operation.HandleSize::new)),
                        Tuple.of(2, slot.map(Operation.HandleSync::new)),
                        Tuple.of(3, slot.map(Operation.HandleClose::new)),
                        Tuple.of(1, Arbitraries.create(Operation.Remount::new)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST);
    }

    private static Arbitrary<Integer> length() {
        return Arbitraries.frequency(
                Tuple.of(5, 1),
                Tuple.of(5, 17),
                Tuple.of(5, 1000),
                Tuple.of(1, 0),
                Tuple.of(1, CHUNK - 1),
                Tuple.of(2, CHUNK),
                Tuple.of(1, CHUNK + 1),
                Tuple.of(1, 2 * CHUNK + 5));
    }

    private static Arbitrary<Integer> offset() {
        return Arbitraries.frequency(
                Tuple.of(6, 0),
                Tuple.of(3, 1),
                Tuple.of(3, 500),
                Tuple.of(1, CHUNK - 1),
                Tuple.of(2, CHUNK),
                Tuple.of(1, CHUNK + 1),
                Tuple.of(1, 2 * CHUNK),
                Tuple.of(1, 3 * CHUNK - 100));
    }
}
