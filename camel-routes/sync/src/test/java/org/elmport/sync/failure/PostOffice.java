package org.elmport.sync.failure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.HeldItem;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;

/** A target that takes things one by one, does what it is told to for each call, and counts what it holds. */
public final class PostOffice implements ItemTarget {

    /** What the next call meets. */
    interface Behaviour {
        ItemAnswer answer(TargetItem item) throws TargetException;
    }

    final Map<String, byte[]> held = new LinkedHashMap<>();
    final List<String> calls = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<String> tokens = new ArrayList<>();
    boolean repeatable;
    boolean tellsWhatItHolds = true;
    boolean silent;
    private final Deque<Behaviour> next = new ArrayDeque<>();
    private int invented;

    /** Makes the next calls behave so, one after the other. */
    PostOffice then(Behaviour... behaviours) {
        next.addAll(List.of(behaviours));
        return this;
    }

    static Behaviour fails(TargetException.Fault fault) {
        return item -> {
            throw new TargetException(fault, "the office is closed", "Wait until it opens.");
        };
    }

    static Behaviour refuses() {
        return item -> ItemAnswer.refused(org.elmport.plugin.TargetFinding.ITEM_REFUSED, "the address is incomplete");
    }

    /** Takes it, and the line is cut before the answer. */
    Behaviour takesAndFallsSilent() {
        return item -> {
            take(item);
            return ItemAnswer.unknown("the connection was lost after the call went out");
        };
    }

    /** The line is cut before it took anything. */
    static Behaviour fallsSilent() {
        return item -> ItemAnswer.unknown("the connection was lost after the call went out");
    }

    private ItemAnswer take(TargetItem item) {
        String id = repeatable ? item.key() : "no-" + ++invented;
        held.put(id, item.content());
        return ItemAnswer.delivered(id, "201");
    }

    @Override
    public ItemAnswer deliver(TargetItem item) throws TargetException {
        calls.add("deliver " + item.key());
        tokens.add(item.token());
        return next.isEmpty() ? take(item) : next.pop().answer(item);
    }

    @Override
    public ItemAnswer withdraw(TargetItem item) throws TargetException {
        calls.add("withdraw " + item.remoteId());
        if (!next.isEmpty()) {
            return next.pop().answer(item);
        }
        held.remove(item.remoteId());
        return ItemAnswer.delivered(item.remoteId(), "204");
    }

    @Override
    public boolean repeatable() {
        return repeatable;
    }

    @Override
    public Holding find(TargetItem item) throws TargetException {
        calls.add("find " + item.key());
        if (silent) {
            throw new TargetException(TargetException.Fault.REFUSED, "the office is closed", "Wait until it opens.");
        }
        if (!tellsWhatItHolds) {
            return Holding.UNTOLD;
        }
        return held.entrySet().stream()
                .filter(one -> Arrays.equals(one.getValue(), item.content()))
                .findFirst()
                .map(one -> Holding.same(one.getKey()))
                .orElseGet(() -> held.containsKey(item.key()) ? Holding.different(item.key()) : Holding.ABSENT);
    }

    @Override
    public boolean list(Consumer<HeldItem> all) {
        held.keySet().forEach(id -> all.accept(new HeldItem("card", id)));
        return true;
    }

    @Override
    public void note(TargetItem item, ItemAnswer answer) {
        notes.add(item.key() + " " + answer.status());
    }

    @Override
    public void close() {
        // nothing is open
    }
}
