/**
 * A vault's folder in memory that fails as a test plans it, and loses what a power cut would lose.
 *
 * <p>{@link app.latent.vault.simulation.SimulatedStore} is what the engine is given:
 *
 * {@snippet :
 * SimulatedStore store = new SimulatedStore(seed);              // or new SimulatedStore(seed, capacity)
 * store.faults().failNth(17, Fault.EIO);                        // the 17th call from now
 * store.faults().failNext(Operation.SYNC, Fault.EIO);           // the next sync, and what it had to make durable is lost
 * store.faults().fail(call -> call.concerns("d"), 2, 1, Fault.SHORT_WRITE);    // of those, not the first 2, then 1
 * store.faults().chance(5, call -> true, Fault.EIO, Fault.TORN_WRITE);         // 5 calls of 1000
 * store.faults().failNth(90, Fault.POWER_CUT);                  // the power goes in the 90th call; KILL: the process ends
 *
 * SimulatedStore found = store.crash();                         // the power goes now, unless it already did
 * SimulatedStore found = store.kill();                          // the same for the process
 *
 * List<Call> calls = store.callsDuring(() -> ...);              // what was asked of the store
 * try (Stall stall = store.stall(call -> call.concerns("d/AB"))) {
 *     ...                                                       // those calls wait
 *     stall.awaitCall();                                        // until one does
 * }                                                             // and now they go on
 *
 * store.memory().setOrdinaryUser(true);                         // what modes keep from the owner is refused
 * store.memory().reuseIdentities();                              // a new file looks like one that was deleted
 * store.memory().delete("d/AB/x.c9r");                          // what a sync client does: neither counted nor failing
 * StoreContents.write(store.memory(), "d/AB/y.c9r", bytes);
 *
 * Seeds.run(10_000, seed -> { ... });                           // names the seed that fails; -Dlatent.seed=7 replays it
 * }
 *
 * <p>What survives a power cut: all that {@code sync} and {@code syncFolder} were asked for and acknowledged. Of the rest, independently:
 *
 * <ul>
 *   <li>each 512 bytes of each write, without each other and without the size that they gave the file, and the reverse: where a size survived alone, there are
 *       zeros;
 *   <li>each cut or growth by {@code setSize};
 *   <li>each change of names: create, delete, rename, each of them whole. A name may survive without the content of its file. What every file system keeps in
 *       order stays in order: the changes of one name, those of one file's names, the removal of a folder after all that happened in it, and the moves of
 *       folders from one to another. {@code syncFolder} makes durable what happened in that folder and what that stands on.
 * </ul>
 *
 * <p>A {@code sync} that fails has made durable some of what it should; the rest is lost though the next {@code sync} succeeds, and whether it can be read
 * until then is chance too, as on Linux. Written again it is as good as new.
 *
 * <p>{@link app.latent.vault.simulation.MemoryStore} is the folder itself; it passes the contract that the real stores pass. Used by one thread, the same seed
 * and the same calls give the same results: times are those of a clock that only changes move.
 */
@NullMarked
package app.latent.vault.simulation;

import org.jspecify.annotations.NullMarked;
