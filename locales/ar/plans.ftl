## Plans

reshape-same = لا يمكن دمج الموديل في نفسه.
    .hint = اذكر موديلًا آخر.
