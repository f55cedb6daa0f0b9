package org.elmport.plugin.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.elmport.plugin.SourceFinding;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.junit.jupiter.api.Test;

class TargetItemTest {

    private final TargetItem item = TargetItem.of("esc", "person", "p-4f2a")
            .personal(true)
            .content("Aino Virtanen".getBytes(StandardCharsets.UTF_8))
            .remoteId("77")
            .token("ab")
            .build();

    @Test
    void anItemSaysWhatItIsAndNotWhatItHolds() {
        assertThat(item).hasToString("person p-4f2a");
        assertThat(item.personal()).isTrue();
        assertThat(item.profile()).isEqualTo("esc");
        assertThat(item.remoteId()).isEqualTo("77");
        assertThat(item.token()).isEqualTo("ab");
    }

    @Test
    void nobodyChangesWhatAnItemHolds() {
        // when
        item.content()[0] = 'X';

        // then
        assertThat(item.content()).asString(StandardCharsets.UTF_8).isEqualTo("Aino Virtanen");
    }

    @Test
    void anAnswerIsOneOfThree() {
        assertThat(ItemAnswer.delivered("77", "201").status()).isEqualTo(ItemAnswer.Status.DELIVERED);
        assertThat(ItemAnswer.unknown("no answer").code()).isEmpty();
        assertThat(ItemAnswer.refused(SourceFinding.VALUE_UNREADABLE, "no such country"))
                .isEqualTo(new ItemAnswer(
                        ItemAnswer.Status.REFUSED, "", "no such country", Optional.of(SourceFinding.VALUE_UNREADABLE)));
    }

    @Test
    void aFaultSaysWhetherItHelpsToTryAgain() {
        // when
        TargetException busy =
                new TargetException(TargetException.Fault.BUSY, "too many requests", "Wait.", Duration.ofSeconds(3));
        TargetException locked = new TargetException("locked", "Unlock it.", new IllegalStateException());

        // then
        assertThat(busy.fault().passing()).isTrue();
        assertThat(busy.retryAfter()).contains(Duration.ofSeconds(3));
        assertThat(locked.fault().passing()).isFalse();
        assertThat(locked.retryAfter()).isEmpty();
    }

    @Test
    void aTargetThatTakesNothingSaysSo() throws TargetException {
        // given
        TargetPlugin target = new Nothing();
        Settings settings = new SettingsReader(text -> text, problem -> {}).read("", List.of(), java.util.Map.of());

        // then
        assertThat(target.takesDatasets()).isTrue();
        assertThat(target.openItems(
                        settings, new TargetContext(finding -> {}, Clock.systemUTC(), pseudonym -> pseudonym)))
                .isEmpty();
        assertThatThrownBy(() -> target.openDataset(settings, finding -> {}))
                .isInstanceOf(TargetException.class)
                .hasMessageContaining("nothing takes no datasets");
    }

    private static final class Nothing implements TargetPlugin {

        @Override
        public String name() {
            return "nothing";
        }

        @Override
        public String summary() {
            return "Takes nothing.";
        }

        @Override
        public List<Setting<?>> settings() {
            return List.of();
        }
    }
}
