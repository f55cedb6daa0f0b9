package org.elmport.sync.item;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.elmport.plugin.OwnPlace;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetFinding;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.item.HeldItem;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.item.TargetItem;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;
import org.elmport.sync.ledger.KilledProcess;

/** A desk that takes persons and badges one by one, does what it is told to for each call, and says what it has. */
final class BadgeDesk implements TargetPlugin {

    /** What the next call meets. */
    interface Behaviour {
        ItemAnswer answer(Runnable work, TargetItem item) throws TargetException;
    }

    final SortedMap<String, String> held;
    final List<String> calls = new ArrayList<>();
    final Deque<Behaviour> next = new ArrayDeque<>();
    boolean repeatable = true;
    boolean listsAll = true;
    boolean finds = true;
    List<OwnPlace> places = List.of();

    BadgeDesk() {
        this(new TreeMap<>());
    }

    /** A desk whose drawers are somebody else's. */
    BadgeDesk(SortedMap<String, String> held) {
        this.held = held;
    }

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public String summary() {
        return "Takes persons and badges one by one.";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    @Override
    public boolean takesDatasets() {
        return false;
    }

    @Override
    public List<OwnPlace> ownPlaces(Settings settings) {
        return places;
    }

    @Override
    public Optional<String> itemProfile() {
        return Optional.of(BadgeMapping.PROFILE);
    }

    @Override
    public Optional<ItemTarget> openItems(Settings settings, TargetContext context) {
        return Optional.of(new Open());
    }

    static Behaviour fails() {
        return (work, item) -> {
            throw new TargetException(TargetException.Fault.UNREACHABLE, "the desk is closed", "Wait until it opens.");
        };
    }

    static Behaviour refuses() {
        return (work, item) -> ItemAnswer.refused(TargetFinding.ITEM_REFUSED, "the photograph is missing");
    }

    static Behaviour takesAndFallsSilent() {
        return (work, item) -> {
            work.run();
            return ItemAnswer.unknown("the line was cut");
        };
    }

    /** The kinds and names of what it holds. */
    static String name(String kind, String remoteId) {
        return kind + " " + remoteId;
    }

    /** One connection to the desk. */
    private final class Open implements ItemTarget {

        @Override
        public ItemAnswer deliver(TargetItem item) throws TargetException {
            String id = "desk-" + item.key();
            calls.add("deliver " + item.kind());
            return answer(
                    () -> held.put(name(item.kind(), id), new String(item.content(), StandardCharsets.UTF_8)),
                    item,
                    ItemAnswer.delivered(id, "201"));
        }

        @Override
        public ItemAnswer withdraw(TargetItem item) throws TargetException {
            calls.add("withdraw " + item.kind());
            return answer(
                    () -> held.remove(name(item.kind(), item.remoteId())),
                    item,
                    ItemAnswer.delivered(item.remoteId(), "204"));
        }

        private ItemAnswer answer(Runnable work, TargetItem item, ItemAnswer usual) throws TargetException {
            if (!next.isEmpty()) {
                return next.pop().answer(work, item);
            }
            KilledProcess.step();
            work.run();
            KilledProcess.step();
            return usual;
        }

        @Override
        public boolean repeatable() {
            return repeatable;
        }

        @Override
        public Holding find(TargetItem item) {
            calls.add("find " + item.kind());
            String id = "desk-" + item.key();
            String there = held.get(name(item.kind(), id));
            if (!finds) {
                return Holding.UNTOLD;
            }
            if (there == null) {
                return Holding.ABSENT;
            }
            return there.equals(new String(item.content(), StandardCharsets.UTF_8))
                    ? Holding.same(id)
                    : Holding.different(id);
        }

        @Override
        public boolean list(Consumer<HeldItem> all) {
            held.keySet().forEach(name -> {
                String[] parts = name.split(" ", 2);
                all.accept(new HeldItem(parts[0], parts[1]));
            });
            return listsAll;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
