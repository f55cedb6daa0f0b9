package org.elmport.sync.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.junit.jupiter.api.Test;

class TargetCallsTest {

    private static final FailurePolicy QUICK = FailurePolicy.STANDARD.with(
            new Repetition(3, Duration.ofMillis(1), Duration.ofMillis(4), 20, Duration.ofMillis(300)));

    private final AtomicInteger calls = new AtomicInteger();

    private TargetCalls.Call<String> busyOnce(Duration asksFor) {
        return () -> {
            if (calls.incrementAndGet() == 1) {
                throw new TargetException(TargetException.Fault.BUSY, "busy", "Wait.", asksFor);
            }
            return "taken";
        };
    }

    private TargetCalls.Call<String> down() {
        return () -> {
            calls.incrementAndGet();
            throw new TargetException(TargetException.Fault.UNREACHABLE, "no answer", "Look at it.");
        };
    }

    @Test
    void aPauseThatTheTargetAsksForIsKept() throws Exception {
        // given
        long before = System.nanoTime();

        // when
        String answer = new TargetCalls(QUICK).call(busyOnce(Duration.ofMillis(120)));

        // then
        assertThat(answer).isEqualTo("taken");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(90));
    }

    @Test
    void aPauseThatIsTooLongEndsTheAttempts() {
        assertThatThrownBy(() -> new TargetCalls(QUICK).call(busyOnce(Duration.ofMinutes(10))))
                .isInstanceOf(TargetException.class)
                .hasMessage("busy");
        assertThat(calls).hasValue(1);
    }

    @Test
    void aTargetIsCalledOnceMoreThanItIsRetried() {
        assertThatThrownBy(() -> new TargetCalls(QUICK).call(down())).hasMessage("no answer");
        assertThat(calls).hasValue(4);
    }

    @Test
    void aTargetThatHasTriedAgainByItselfIsCalledOnce() {
        assertThatThrownBy(() -> new TargetCalls(QUICK).call(() -> {
                    calls.incrementAndGet();
                    throw TargetException.repeated(
                            TargetException.Fault.UNREACHABLE, "tried 3 times", "Look at it.", Duration.ZERO);
                }))
                .hasMessage("tried 3 times");
        assertThat(calls).hasValue(1);
    }

    @Test
    void aTargetThatIsDownIsLeftAlone() {
        // given
        TargetCalls target = new TargetCalls(QUICK.withCircuit(4, Duration.ofHours(1)));
        assertThatThrownBy(() -> target.call(down())).hasMessage("no answer");

        // then
        assertThatThrownBy(() -> target.call(down())).hasMessageContaining("left alone for 3600 seconds");
        assertThat(calls).hasValue(4);
    }

    @Test
    void aTargetThatLeavesOpenWhatBecameOfOneCallAfterTheOtherIsLeftAlone() throws Exception {
        // given
        TargetCalls target = new TargetCalls(QUICK.withCircuit(3, Duration.ofHours(1)));
        TargetCalls.Call<ItemAnswer> lost = () -> {
            calls.incrementAndGet();
            return ItemAnswer.unknown("the connection was lost");
        };

        // when: one that answers in between
        target.call(lost);
        target.call(lost);
        target.call(() -> ItemAnswer.delivered("17", "201"));
        target.call(lost);
        target.call(lost);
        target.call(lost);

        // then
        assertThatThrownBy(() -> target.call(lost)).hasMessageContaining("did not say what became of a call");
        assertThat(calls).hasValue(5);
    }

    @Test
    void aTargetIsNotCalledFasterThanItsRate() throws Exception {
        // given: a call every 20 milliseconds, counted from when the target was made
        long before = System.nanoTime();
        TargetCalls target = new TargetCalls(QUICK.withCallsPerMinute(3_000));

        // when
        for (int i = 0; i < 6; i++) {
            target.call(calls::incrementAndGet);
        }

        // then
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(95));
    }

    @Test
    void anInterruptionEndsTheWaiting() {
        // given
        TargetCalls target = new TargetCalls(FailurePolicy.STANDARD);
        Thread.currentThread().interrupt();

        // then
        assertThatThrownBy(() -> target.call(down())).isInstanceOf(InterruptedException.class);
        assertThat(calls).hasValue(1);
        assertThat(Thread.interrupted() || calls.get() == 1).isTrue();
    }

    @Test
    void whatWasPutByRestsTwiceAsLongEachTime() {
        assertThat(FailurePolicy.STANDARD.rest(1)).isEqualTo(Duration.ofMinutes(15));
        assertThat(FailurePolicy.STANDARD.rest(3)).isEqualTo(Duration.ofMinutes(60));
        assertThat(FailurePolicy.STANDARD.rest(1_000)).isEqualTo(Duration.ofDays(1));
    }
}
