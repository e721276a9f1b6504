package org.fanlight.ui.charts;

/// A number of people or things, or that it is too small to be told.
public sealed interface Count {

    static Count of(int exactly) {
        return new Exactly(exactly);
    }

    /// How long its bar is. What is not told is drawn as long as the largest number it may be.
    int drawn();

    /// In a table and in a file.
    String words();

    /// At a bar, where there is little room.
    String sign();

    default boolean isTold() {
        return this instanceof Exactly;
    }

    /// A number that may be told.
    record Exactly(int number) implements Count {

        public Exactly {
            if (number < 0) {
                throw new IllegalArgumentException("A count is not negative");
            }
        }

        @Override
        public int drawn() {
            return number;
        }

        @Override
        public String words() {
            return Figures.number(number);
        }

        @Override
        public String sign() {
            return words();
        }
    }

    /// Fewer than so many, not none: told exactly, it might show who they are.
    record FewerThan(int limit) implements Count {

        @Override
        public int drawn() {
            return limit - 1;
        }

        @Override
        public String words() {
            return "fewer than " + limit;
        }

        @Override
        public String sign() {
            return "<" + limit;
        }
    }

    /// Not small itself, but it would give a small one away: the total less all others would tell.
    record Withheld(int drawn) implements Count {

        @Override
        public String words() {
            return "not shown, so that a smaller number cannot be worked out";
        }

        @Override
        public String sign() {
            return "not shown";
        }
    }
}
