package org.elmport.target.esc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.card.CardStatus;
import org.elmport.card.CardType;
import org.elmport.card.PersonEntry;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.HeldItem;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.simulator.card.CardRouterFault;
import org.elmport.simulator.card.CardRouterFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the router holds, as its list and its pages say. */
class RouterListTest extends RouterCase {

    @Test
    void whatTheRouterHoldsIsHeldAgainstWhatItShouldHold() throws TargetException, InterruptedException {
        // given
        CardEntry over = new CardEntry(
                RouterRun.card(2).number(),
                CardStatus.ACTIVE,
                CardType.SMART_CDZ,
                LocalDate.of(2020, 9, 1),
                LocalDate.of(2021, 9, 1),
                RouterRun.OURS,
                RouterRun.student(1),
                Optional.empty(),
                Optional.empty());
        deliver(RouterRun.item(RouterRun.person(1), false));
        deliver(RouterRun.item(RouterRun.card(1), false));
        deliver(RouterRun.item(over, false));

        // then
        Holding person = run.target.find(RouterRun.item(RouterRun.person(1), true));
        assertThat(person.state()).isEqualTo(Holding.State.SAME);
        assertThat(person.remoteId()).as("a pseudonym").isNotEmpty().doesNotContain("S00001");
        assertThat(run.target.find(RouterRun.item(RouterRun.card(1), true)))
                .isEqualTo(Holding.same(RouterRun.card(1).number().value()));
        assertThat(run.target.find(RouterRun.item(RouterRun.card(1).withStatus(CardStatus.INACTIVE), true)))
                .isEqualTo(Holding.different(RouterRun.card(1).number().value()));
        assertThat(run.target.find(RouterRun.item(over, true)))
                .as("the router says that it is expired, of its own")
                .isEqualTo(Holding.same(over.number().value()));
        assertThat(run.target.find(RouterRun.item(RouterRun.card(3), true))).isEqualTo(Holding.ABSENT);
    }

    @Test
    void theListIsWholeThoughThePagesAreShort() throws TargetException, InterruptedException {
        // trap esc 13
        // given
        for (int number = 1; number <= 23; number++) {
            deliver(RouterRun.item(RouterRun.person(number), false));
            deliver(RouterRun.item(RouterRun.card(number), false));
        }
        List<HeldItem> held = new ArrayList<>();

        // when
        boolean whole = run.target.list(held::add);

        // then
        assertThat(whole).isTrue();
        assertThat(held)
                .filteredOn(item -> item.kind().equals(CardContent.PERSON))
                .hasSize(23);
        assertThat(held)
                .contains(new HeldItem(
                        CardContent.CARD, RouterRun.card(23).number().value()))
                .contains(new HeldItem(
                        CardContent.PERSON,
                        RouterRun.pseudonym(RouterRun.student(23).comparisonKey())));
    }

    @Test
    void anIncompleteListSaysSoAndNothingFollowsFromIt() throws TargetException, InterruptedException {
        // trap esc 14
        // given
        for (int number = 1; number <= 23; number++) {
            deliver(RouterRun.item(RouterRun.person(number), false));
        }
        ItemTarget short1 = RouterRun.target(run.router, Map.of("max-pages", 2));

        // then
        assertThat(short1.list(item -> {})).isFalse();
        assertThatThrownBy(() -> short1.withdraw(RouterRun.gone(CardContent.PERSON, "somebody")))
                .isInstanceOf(TargetException.class)
                .hasMessageContaining("incomplete");
    }

    @Test
    void aPersonWhomTheRouterSpellsInAnotherWayIsThere() throws TargetException, InterruptedException {
        // trap esc 15
        // given
        String capitals = RouterRun.student(1).value().toUpperCase(Locale.ROOT);
        deliver(RouterRun.item(PersonEntry.of(RouterRun.identifier(capitals), RouterRun.OURS), false));
        for (int number = 2; number <= 23; number++) {
            deliver(RouterRun.item(RouterRun.person(number), false));
        }
        ItemTarget cut = RouterRun.target(run.router, Map.of("max-pages", 1));

        // then
        assertThat(run.target.find(RouterRun.item(RouterRun.person(1), true)).state())
                .isEqualTo(Holding.State.SAME);
        assertThat(run.target.find(RouterRun.item(RouterRun.person(24), true)).state())
                .isEqualTo(Holding.State.ABSENT);
        assertThat(cut.find(RouterRun.item(RouterRun.person(24), true)).state())
                .as("nobody can tell by a list that is cut")
                .isEqualTo(Holding.State.UNTOLD);
    }

    @Test
    void whatOthersHaveMadeIsTakenAwayByTheNameThatTheRouterHasForIt() throws Exception {
        // trap esc 14, 15, 18: capitals, numbers that are random, and drafts of identifiers
        // given
        String draft = "urn:schac:personalUniqueCode:fi:ESI:uni.example:%2F 1";
        post(
                "/persons",
                "{\"identifier\":\"" + draft + "\",\"personOrganisationUpdateViews\":"
                        + "[{\"organisationIdentifier\":\"" + RouterRun.OURS + "\"}]}");
        for (String number :
                List.of("BBBBBBBB-826A-103D-BF76-001999999999", "d2719bd6-7a5d-4c0b-9a59-1d3c1f6c9b11", "no/number")) {
            post(
                    "/cards",
                    "{\"cardNumber\":\"" + number + "\",\"cardStatusType\":\"ACTIVE\",\"cardType\":\"PASSIVE\","
                            + "\"issuedAt\":\"2026-09-01\",\"expiresAt\":\"2027-09-30\",\"issuerIdentifier\":\""
                            + RouterRun.OURS + "\",\"personIdentifier\":\"" + draft + "\"}");
        }
        List<HeldItem> held = new ArrayList<>();
        run.target.list(held::add);

        // when
        for (int last = held.size() - 1; last >= 0; last--) {
            HeldItem item = held.get(last);
            assertThat(run.target
                            .withdraw(RouterRun.gone(item.kind(), item.remoteId()))
                            .status())
                    .isEqualTo(ItemAnswer.Status.DELIVERED);
        }

        // then
        assertThat(held).hasSize(4);
        assertThat(run.router.cards(RouterRun.OURS)).isEmpty();
        assertThat(run.router.persons(RouterRun.OURS)).isEmpty();
    }

    /** Another system of the institution registers something. */
    private void post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(run.router.baseUrl() + path))
                .header("Authorization", "Bearer " + RouterRun.TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(
            value = CardRouterFault.class,
            names = {"LOST_BEFORE", "GATEWAY_PAGE", "UNAVAILABLE", "FAILED_AFTER"})
    void aPageThatDoesNotComeIsAskedForAgain(CardRouterFault fault) throws TargetException, InterruptedException {
        // given
        for (int number = 1; number <= 23; number++) {
            deliver(RouterRun.item(RouterRun.person(number), false));
        }
        int before = run.router.requests().size();
        run.router.faults(
                (number, method, path) -> number % 2 == 0 && method.equals("GET") ? fault : CardRouterFault.NONE);

        // when
        boolean whole = run.target.list(held -> {});

        // then
        assertThat(whole).isTrue();
        assertThat(run.router.requests()).hasSizeGreaterThan(before + 4);
        run.router.faults(CardRouterFaults.on("GET", "/persons", fault));
        assertThatThrownBy(() -> run.target.list(held -> {})).isInstanceOf(TargetException.class);
    }

    @Test
    void whatTheListLackedIsLookedForOnce() throws TargetException, InterruptedException {
        // given
        for (int number = 1; number <= 12; number++) {
            deliver(RouterRun.item(RouterRun.person(number), false));
        }
        run.router.forgetRequests();

        // when
        for (int missing = 20; missing < 30; missing++) {
            run.target.withdraw(RouterRun.item(RouterRun.person(missing), true));
        }

        // then
        assertThat(run.router.requests())
                .as("ten removals and one list of two pages")
                .hasSize(12);
    }

    @Test
    void aTokenForTwoInstitutionsListsOnlyWhatIsOurs() throws TargetException, InterruptedException {
        // trap esc 14, 17: a purge by this list leaves the students of the other institution alone
        // given
        restart(TWO.withInstitutions(Map.of(RouterRun.TOKEN, Set.of(RouterRun.OURS, THEIRS))));
        deliver(RouterRun.item(RouterRun.person(1), false));
        deliver(RouterRun.item(RouterRun.card(1), false));
        CardEntry card = RouterRun.card(2);
        try (ItemTarget other = RouterRun.target(run.router, Map.of("institution", THEIRS))) {
            other.deliver(RouterRun.item(PersonEntry.of(RouterRun.student(2), THEIRS), false));
            other.deliver(RouterRun.item(
                    new CardEntry(
                            card.number(),
                            card.status(),
                            card.type(),
                            card.issued(),
                            card.expires(),
                            THEIRS,
                            card.holder(),
                            Optional.empty(),
                            Optional.empty()),
                    false));
        }
        List<HeldItem> held = new ArrayList<>();

        // when
        boolean whole = run.target.list(held::add);

        // then
        assertThat(whole).isTrue();
        assertThat(held)
                .containsExactly(
                        new HeldItem(
                                CardContent.PERSON,
                                RouterRun.pseudonym(RouterRun.student(1).comparisonKey())),
                        new HeldItem(
                                CardContent.CARD, RouterRun.card(1).number().value()));
    }
}
