package org.elmport.target.esc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.elmport.card.CardContent;
import org.elmport.card.PersonEntry;
import org.elmport.card.PictureEntry;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.HeldItem;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemAnswer.Status;
import org.elmport.plugin.item.TargetItem;
import org.junit.jupiter.api.Test;

/** Pictures of persons. */
class RouterPictureTest extends RouterCase {

    @Test
    void aPictureIsSentListedAndTakenBack() throws TargetException, InterruptedException {
        // trap esc 25: one picture of a person at each institution
        // given
        deliver(RouterRun.item(RouterRun.person(1), false));
        TargetItem picture = RouterRun.item(Pictures.of(RouterRun.student(1)));
        List<HeldItem> held = new ArrayList<>();

        // when
        ItemAnswer sent = deliver(picture);
        run.target.list(held::add);
        ItemAnswer taken = run.target.withdraw(RouterRun.gone(CardContent.PICTURE, sent.remoteId()));

        // then
        assertThat(sent.status()).isEqualTo(Status.DELIVERED);
        assertThat(held).contains(new HeldItem(CardContent.PICTURE, sent.remoteId()));
        assertThat(taken.status()).isEqualTo(Status.DELIVERED);
        assertThat(run.router
                        .persons(RouterRun.OURS)
                        .get(0)
                        .at("/organisations/0/hasPicture")
                        .asBoolean())
                .isFalse();
        assertThat(run.target.find(picture)).isEqualTo(Holding.UNTOLD);
    }

    @Test
    void aPictureOfAnotherSizeOrOfNobodyIsRefused() throws TargetException, InterruptedException {
        // given
        deliver(RouterRun.item(RouterRun.person(1), false));

        // then
        assertThat(deliver(RouterRun.item(new PictureEntry(RouterRun.student(1), RouterRun.OURS, Pictures.png(20, 30))))
                        .code())
                .contains(RouterFinding.PICTURE_NOT_TAKEN);
        assertThat(deliver(RouterRun.item(Pictures.of(RouterRun.student(2)))).code())
                .contains(RouterFinding.PICTURE_NOT_TAKEN);
        assertThat(run.target
                        .withdraw(RouterRun.gone(CardContent.PICTURE, "nobody"))
                        .status())
                .isEqualTo(Status.DELIVERED);
    }

    @Test
    void aPictureFollowsTheSpellingOfTheRouter() throws TargetException, InterruptedException {
        // trap esc 15
        // given
        String capitals = RouterRun.student(1).value().replace("uni.example", "UNI.EXAMPLE");
        deliver(RouterRun.item(PersonEntry.of(RouterRun.identifier(capitals), RouterRun.OURS), false));

        // then
        TargetItem picture = RouterRun.item(Pictures.of(RouterRun.student(1)));
        assertThat(deliver(picture).status()).isEqualTo(Status.DELIVERED);
        assertThat(run.target.withdraw(picture).status()).isEqualTo(Status.DELIVERED);
        assertThat(run.router
                        .persons(RouterRun.OURS)
                        .get(0)
                        .at("/organisations/0/hasPicture")
                        .asBoolean())
                .isFalse();
    }
}
