package app.latent.vault.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Which calls of a {@link SimulatedStore} fail, and how. The first rule that applies to a call decides. */
public final class FaultPlan {

    private static final class Rule {
        private final Predicate<Call> calls;
        private final Fault fault;
        private long skipped;
        private long times;

        Rule(Predicate<Call> calls, Fault fault, long skipped, long times) {
            this.calls = calls;
            this.fault = fault;
            this.skipped = skipped;
            this.times = times;
        }

        boolean applies(Call call) {
            if (times == 0 || !calls.test(call)) {
                return false;
            }
            if (skipped > 0) {
                skipped--;
                return false;
            }
            times--;
            return true;
        }
    }

    private final RandomGenerator random;
    private final List<Rule> rules = new ArrayList<>();

    FaultPlan(RandomGenerator random) {
        this.random = random;
    }

    /** @param nth counted from now, from 1 */
    public synchronized FaultPlan failNth(long nth, Fault fault) {
        return fail(call -> true, nth - 1, 1, fault);
    }

    /** The next call of this kind. */
    public FaultPlan failNext(Operation operation, Fault fault) {
        return fail(call -> call.operation() == operation, 0, 1, fault);
    }

    /**
     * @param skipped of these calls, how many succeed before
     * @param times how many of them fail then; {@link Long#MAX_VALUE} for all
     */
    public synchronized FaultPlan fail(Predicate<Call> calls, long skipped, long times, Fault fault) {
        rules.add(new Rule(calls, fault, skipped, times));
        return this;
    }

    /** Each such call fails with a probability, in one of these ways; more chances than one are drawn one after the other. */
    public synchronized FaultPlan chance(int perMille, Predicate<Call> calls, Fault... faults) {
        for (Fault fault : faults) {
            rules.add(new Rule(
                    call -> calls.test(call) && random.nextInt(1000 * faults.length) < perMille,
                    fault,
                    0,
                    Long.MAX_VALUE));
        }
        return this;
    }

    /** From now on nothing fails. */
    public synchronized void clear() {
        rules.clear();
    }

    synchronized @Nullable Fault next(Call call) {
        Fault chosen = null;
        for (Rule rule : rules) {
            if (chosen == null && rule.applies(call)) {
                chosen = rule.fault;
            }
        }
        return chosen;
    }
}
