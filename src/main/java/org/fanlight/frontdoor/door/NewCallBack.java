package org.fanlight.frontdoor.door;

import org.fanlight.agencies.DistrictId;

/// What a professional leaves so that we ring them.
public record NewCallBack(String name, String phone, String organisation, DistrictId district, String suits) {}
