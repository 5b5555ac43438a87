package quanheng.formats;

import java.util.Optional;

/// What is known of divisions when a row is checked; given by whoever has them.
public interface Places {
    /// Takes every code as told.
    Places UNKNOWN = new Places() {
        @Override
        public Optional<String> countyOf(String address) {
            return Optional.empty();
        }

        @Override
        public Standing standing(String code) {
            return Standing.CURRENT;
        }
    };

    /// How a code stands.
    enum Standing {
        /// In use.
        CURRENT,
        /// Used in former years.
        ABOLISHED,
        /// Never used, as far as is known.
        UNKNOWN
    }

    /// Six digits of the county, or else the city, an address lies in today.
    Optional<String> countyOf(String address);

    /// How a code of six digits stands today.
    Standing standing(String code);
}
