package org.elmport.target.esc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.card.PersonEntry;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemAnswer.Status;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;
import org.elmport.simulator.card.CardRouterFault;
import org.elmport.simulator.card.CardRouterFaults;
import org.elmport.simulator.card.CardRouterRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls that fail, or of which nobody knows what became. */
class RouterTroubleTest extends RouterCase {

    @ParameterizedTest
    @EnumSource(
            value = CardRouterFault.class,
            names = {"LOST_BEFORE", "LOST_AFTER", "FAILED_AFTER", "GATEWAY_PAGE"})
    void whenNobodyKnowsWhatBecameOfACallTheSameCallAgainMendsIt(CardRouterFault fault)
            throws TargetException, InterruptedException {
        // trap esc 12, 20, 26
        // given
        deliver(RouterRun.item(RouterRun.person(1), false));
        run.router.faults(CardRouterFaults.on("POST", "/cards", fault));

        // when
        ItemAnswer unknown = deliver(RouterRun.item(RouterRun.card(1), false));
        run.router.faults(CardRouterFaults.none());
        ItemAnswer again = deliver(RouterRun.item(RouterRun.card(1), false));

        // then
        assertThat(run.target.repeatable()).isTrue();
        assertThat(unknown.status()).isEqualTo(Status.UNKNOWN);
        assertThat(again.status()).isEqualTo(Status.DELIVERED);
        assertThat(run.router.cards(RouterRun.OURS)).hasSize(1);
    }

    @Test
    void patienceIsAskedForWithItsTime() {
        // given
        run.router.faults(CardRouterFaults.on("POST", "/persons", CardRouterFault.TOO_MANY));

        // then
        assertThatThrownBy(() -> deliver(RouterRun.item(RouterRun.person(1), false)))
                .isInstanceOfSatisfying(TargetException.class, failure -> {
                    assertThat(failure.fault()).isEqualTo(TargetException.Fault.BUSY);
                    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(1));
                });
    }

    @Test
    void aRefusalNamesTokenInstitutionAndNetwork() {
        // trap esc 5
        // given
        run.router.faults(CardRouterFaults.on("POST", "/persons", CardRouterFault.ADDRESS_REFUSED));

        // then
        assertThatThrownBy(() -> deliver(RouterRun.item(RouterRun.person(1), false)))
                .isInstanceOfSatisfying(TargetException.class, failure -> {
                    assertThat(failure.fault()).isEqualTo(TargetException.Fault.REFUSED);
                    assertThat(failure.remedy()).contains("token", "institution", "address of this machine");
                });
        run.router.faults(CardRouterFaults.none());
        ItemTarget other = RouterRun.target(run.router, Map.of("institution", THEIRS));
        assertThatThrownBy(() -> other.deliver(RouterRun.item(PersonEntry.of(RouterRun.student(1), THEIRS), false)))
                .isInstanceOf(TargetException.class)
                .hasMessageContaining("not for this institution");
    }

    @Test
    void aRemovalBehindAGatewayIsNotTakenForDone() {
        // given
        run.router.faults(CardRouterFaults.on("DELETE", "/cards", CardRouterFault.ADDRESS_REFUSED));

        // then
        assertThatThrownBy(() -> run.target.withdraw(RouterRun.item(RouterRun.card(1), true)))
                .isInstanceOf(TargetException.class);
    }

    @Test
    void aRouterThatIsNotThereChangedNothing() {
        // given
        run.router.close();

        // then
        assertThatThrownBy(() -> deliver(RouterRun.item(RouterRun.person(1), false)))
                .isInstanceOfSatisfying(
                        TargetException.class,
                        failure -> assertThat(failure.fault()).isEqualTo(TargetException.Fault.UNREACHABLE));
    }

    @Test
    void neitherTokenNorStudentIsToldByAnythingButTheCallItself() throws TargetException, InterruptedException {
        // trap esc 27, 28: no error is swallowed, and none tells whom it is about
        // given
        List<String> told = new ArrayList<>();
        PersonEntry named = new PersonEntry(
                RouterRun.student(1), RouterRun.OURS, Optional.of("Ada Larch"), Optional.empty(), Optional.empty());
        TargetItem item = RouterRun.item(named, false);

        // when
        for (CardRouterFault fault : CardRouterFault.values()) {
            run.router.faults(CardRouterFaults.on("POST", "/persons", fault));
            try {
                told.add(deliver(item).toString());
            } catch (TargetException failure) {
                told.add(failure + failure.remedy());
            }
        }
        told.add(run.target.toString());
        told.add(item.toString());

        // then
        assertThat(told).hasSize(CardRouterFault.values().length + 2);
        assertThat(told)
                .noneMatch(text -> text.contains("S00001")
                        || text.contains("Larch")
                        || text.contains(RouterRun.TOKEN)
                        || text.contains("personalUniqueCode"));
        assertThat(run.router.requests())
                .extracting(CardRouterRequest::path, CardRouterRequest::query)
                .noneMatch(address -> address.toString().contains("Larch"));
    }
}
