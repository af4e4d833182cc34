BEGIN TRANSACTION;
CREATE TABLE attempt_outcomes (
    payout INTEGER NOT NULL,
    number INTEGER NOT NULL,
    ended_at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'refused', 'unknown', 'not_executed', 'stopped')),
    prize_fen INTEGER CHECK (prize_fen >= 0),
    biz_no TEXT NOT NULL,
    repeated INTEGER NOT NULL CHECK (repeated IN (0, 1)),
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    trace_id TEXT NOT NULL,
    PRIMARY KEY (payout, number),
    FOREIGN KEY (payout, number) REFERENCES attempts (payout, number),
    CHECK ((outcome = 'sent') = (prize_fen IS NOT NULL))
) STRICT;
INSERT INTO "attempt_outcomes" VALUES(1,1,'2026-11-23T04:46:44.822Z','sent',200,'20261123009208302520789128732497',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(2,1,'2026-11-23T04:46:44.869Z','sent',200,'20261123400721938093911352073620',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(3,1,'2026-11-23T04:46:44.920Z','sent',200,'20261123819755166294482554484327',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(4,1,'2026-11-23T04:46:44.972Z','sent',200,'20261123853010740495079371709331',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(5,1,'2026-11-23T04:46:45.011Z','sent',200,'20261123408907729377880401313110',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(6,1,'2026-11-23T04:46:45.169Z','sent',200,'20261123871094759750274223780274',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(7,1,'2026-11-23T04:46:45.224Z','sent',200,'20261123348676200462185699734249',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(8,1,'2026-11-23T04:46:45.264Z','sent',200,'20261123471819564899703053698832',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(9,1,'2026-11-23T04:46:45.264Z','sent',200,'20261123875921388627375963105304',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(10,1,'2026-11-23T04:46:45.348Z','sent',200,'20261123170959723249927801223354',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(11,1,'2026-11-23T04:46:45.369Z','sent',200,'20261123812034017893396906345247',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(12,1,'2026-11-23T04:46:45.394Z','sent',200,'20261123128574407702099608055812',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(13,1,'2026-11-23T04:46:45.436Z','sent',200,'20261123655142371884799133932540',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(14,1,'2026-11-23T04:46:45.494Z','sent',200,'20261123516186158385101946161988',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(15,1,'2026-11-23T04:46:45.532Z','sent',200,'20261123652030456587139283460284',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(16,1,'2026-11-23T04:46:45.578Z','sent',200,'20261123541692181789523872165438',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(17,1,'2026-11-23T04:46:45.628Z','sent',200,'20261123007218662626709130631165',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(18,1,'2026-11-23T04:46:45.662Z','sent',200,'20261123111240502305421729464264',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(19,1,'2026-11-23T04:46:45.720Z','sent',200,'20261123171754048153197036203905',0,'','','');
INSERT INTO "attempt_outcomes" VALUES(20,1,'2026-11-23T04:46:45.782Z','sent',200,'20261123335110469530956150081009',0,'','','');
CREATE TABLE attempts (
    payout INTEGER NOT NULL REFERENCES payouts (id),
    number INTEGER NOT NULL CHECK (number > 0),
    started_at TEXT NOT NULL,
    PRIMARY KEY (payout, number)
) STRICT;
INSERT INTO "attempts" VALUES(1,1,'2026-11-23T04:46:44.808Z');
INSERT INTO "attempts" VALUES(2,1,'2026-11-23T04:46:44.858Z');
INSERT INTO "attempts" VALUES(3,1,'2026-11-23T04:46:44.908Z');
INSERT INTO "attempts" VALUES(4,1,'2026-11-23T04:46:44.958Z');
INSERT INTO "attempts" VALUES(5,1,'2026-11-23T04:46:45.008Z');
INSERT INTO "attempts" VALUES(6,1,'2026-11-23T04:46:45.094Z');
INSERT INTO "attempts" VALUES(7,1,'2026-11-23T04:46:45.155Z');
INSERT INTO "attempts" VALUES(8,1,'2026-11-23T04:46:45.208Z');
INSERT INTO "attempts" VALUES(9,1,'2026-11-23T04:46:45.208Z');
INSERT INTO "attempts" VALUES(10,1,'2026-11-23T04:46:45.261Z');
INSERT INTO "attempts" VALUES(11,1,'2026-11-23T04:46:45.309Z');
INSERT INTO "attempts" VALUES(12,1,'2026-11-23T04:46:45.360Z');
INSERT INTO "attempts" VALUES(13,1,'2026-11-23T04:46:45.408Z');
INSERT INTO "attempts" VALUES(14,1,'2026-11-23T04:46:45.472Z');
INSERT INTO "attempts" VALUES(15,1,'2026-11-23T04:46:45.516Z');
INSERT INTO "attempts" VALUES(16,1,'2026-11-23T04:46:45.558Z');
INSERT INTO "attempts" VALUES(17,1,'2026-11-23T04:46:45.608Z');
INSERT INTO "attempts" VALUES(18,1,'2026-11-23T04:46:45.658Z');
INSERT INTO "attempts" VALUES(19,1,'2026-11-23T04:46:45.708Z');
INSERT INTO "attempts" VALUES(20,1,'2026-11-23T04:46:45.758Z');
CREATE TABLE batches (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaigns (id),
    account TEXT NOT NULL,
    app_id TEXT NOT NULL,
    gateway TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    header TEXT NOT NULL,
    first_alone INTEGER NOT NULL CHECK (first_alone IN (0, 1)),
    first_alone_is_default INTEGER NOT NULL CHECK (first_alone_is_default IN (0, 1)),
    skip_problems INTEGER NOT NULL CHECK (skip_problems IN (0, 1)),
    rate_per_second REAL NOT NULL CHECK (rate_per_second >= 0),
    in_flight INTEGER NOT NULL CHECK (in_flight > 0),
    digest TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'stopped', 'finished')),
    reason TEXT NOT NULL,
    confirmed_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;
INSERT INTO "batches" VALUES(1,1,'practice','2021996453884278','','sample-list.csv','21955bc94903900f8d20f35a539ebd2b9e672d917ca172ad3ebdf588e4a3c1ee','["用户ID","姓名","备注"]',1,1,1,20.0,8,'eb0a1c2fb2b279bdada7dbd2b50ba4ffc48668718e702a5ae76b0bf37a9a3a9a','finished','','2026-11-23T04:46:44.797Z','2026-11-23T04:46:45.808Z');
CREATE TABLE campaigns (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    app_id TEXT NOT NULL,
    gateway TEXT NOT NULL,
    creation TEXT NOT NULL CHECK (creation IN ('intended', 'created', 'refused', 'unclear', 'elsewhere')),
    crowd_no TEXT CHECK (crowd_no <> ''),
    origin_crowd_no TEXT NOT NULL,
    name TEXT NOT NULL,
    message TEXT NOT NULL,
    prize_type TEXT NOT NULL CHECK (prize_type IN ('fixed', 'random')),
    total_fen INTEGER NOT NULL CHECK (total_fen >= 0),
    sent_fen INTEGER NOT NULL CHECK (sent_fen >= 0),
    packets INTEGER NOT NULL CHECK (packets >= 0),
    start_at TEXT,
    end_at TEXT,
    frequency TEXT NOT NULL,
    link TEXT NOT NULL,
    pay_url TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at TEXT NOT NULL,
    refreshed_at TEXT,
    UNIQUE (account, crowd_no),
    CHECK ((crowd_no IS NULL) = (creation IN ('intended', 'refused', 'unclear')))
) STRICT;
INSERT INTO "campaigns" VALUES(1,'practice','2021996453884278','','created','FxaKVPrQqdq9SFG5jMhbDdULeumkAErkHw-RvOB0BRx7C-NBaZ1cZ5xlBO6yI3kS','20261123257086362092928337297613','First campaign 2026-11-23 12:46:44','Thank you for being with us','fixed',4000,0,20,'2026-11-23T04:46:44.000Z','2026-11-30T04:46:44.000Z','L1','','http://127.0.0.1:35007/pay?crowdNo=FxaKVPrQqdq9SFG5jMhbDdULeumkAErkHw-RvOB0BRx7C-NBaZ1cZ5xlBO6yI3kS','READY','2026-11-23T04:46:44.564Z','2026-11-23T04:46:44.797Z');
CREATE TABLE excluded_rows (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    cells TEXT NOT NULL,
    problem TEXT NOT NULL,
    problem_column TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO "journal" VALUES(1,'2026-11-23T04:46:44.564Z','campaign_intended','campaign:1','{"account":"practice","name":"First campaign 2026-11-23 12:46:44","packets":20,"total_fen":4000}','','647ce741c165f6794cfde6f503fc5a2bac2829d789047ba92bb7bb249d7ec3ec');
INSERT INTO "journal" VALUES(2,'2026-11-23T04:46:44.632Z','campaign_created','campaign:1','{"crowd_no":"FxaKVPrQqdq9SFG5jMhbDdULeumkAErkHw-RvOB0BRx7C-NBaZ1cZ5xlBO6yI3kS"}','647ce741c165f6794cfde6f503fc5a2bac2829d789047ba92bb7bb249d7ec3ec','3dac312545334cd9c15f6ecd2940d346dc8d70c98f6a047612b05f536cb00a0f');
INSERT INTO "journal" VALUES(3,'2026-11-23T04:46:44.797Z','batch_recorded','batch:1','{"batch":1,"crowd_no":"FxaKVPrQqdq9SFG5jMhbDdULeumkAErkHw-RvOB0BRx7C-NBaZ1cZ5xlBO6yI3kS","digest":"eb0a1c2fb2b279bdada7dbd2b50ba4ffc48668718e702a5ae76b0bf37a9a3a9a","excluded":0,"payouts":20,"planned_fen":4000,"seal":"f29d1fc90eb16ddf21b36f59a302aac43065d40b7662f6a2b0a9f208872b6522"}','3dac312545334cd9c15f6ecd2940d346dc8d70c98f6a047612b05f536cb00a0f','63d6b5e319c121ff3fff9a54e03b9b0cd84887ce7a1ecc99cafcfd503ec756ae');
INSERT INTO "journal" VALUES(4,'2026-11-23T04:46:44.799Z','batch_started','batch:1','{}','63d6b5e319c121ff3fff9a54e03b9b0cd84887ce7a1ecc99cafcfd503ec756ae','0e6198c66c2e20dbfbb3caee5171b7827a1a2975a9418ebacb5cbbf4a9b59bc7');
INSERT INTO "journal" VALUES(5,'2026-11-23T04:46:44.808Z','asked','batch:1','{"payouts":[[1,1]]}','0e6198c66c2e20dbfbb3caee5171b7827a1a2975a9418ebacb5cbbf4a9b59bc7','48b8f75d90f290eada31c69bece5286b756596018c66179de0467513cf08767e');
INSERT INTO "journal" VALUES(6,'2026-11-23T04:46:44.822Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123009208302520789128732497","outcome":"sent","paid_fen":200,"payout":1,"state":"sent"}]}','48b8f75d90f290eada31c69bece5286b756596018c66179de0467513cf08767e','9806634a834bd7c2ff4f56e353ce18a174023784caec8ccdf2820e277855671b');
INSERT INTO "journal" VALUES(7,'2026-11-23T04:46:44.858Z','asked','batch:1','{"payouts":[[2,1]]}','9806634a834bd7c2ff4f56e353ce18a174023784caec8ccdf2820e277855671b','c293d01232c392957b58accac26dbfc5c8f6124a7061dadedd87eb19f321bdc5');
INSERT INTO "journal" VALUES(8,'2026-11-23T04:46:44.869Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123400721938093911352073620","outcome":"sent","paid_fen":200,"payout":2,"state":"sent"}]}','c293d01232c392957b58accac26dbfc5c8f6124a7061dadedd87eb19f321bdc5','56cad75a017c6f274e76c496e0b6ed5058bb0cd691e5557e096d76e615dca200');
INSERT INTO "journal" VALUES(9,'2026-11-23T04:46:44.908Z','asked','batch:1','{"payouts":[[3,1]]}','56cad75a017c6f274e76c496e0b6ed5058bb0cd691e5557e096d76e615dca200','6508d274b499a8f0f161a9596156f0c3bf252511a678d5eb97f884993c07fac5');
INSERT INTO "journal" VALUES(10,'2026-11-23T04:46:44.920Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123819755166294482554484327","outcome":"sent","paid_fen":200,"payout":3,"state":"sent"}]}','6508d274b499a8f0f161a9596156f0c3bf252511a678d5eb97f884993c07fac5','bc86533f569beab3b7412f64b664cfab3b857a8719d45b42186122fd1512ef03');
INSERT INTO "journal" VALUES(11,'2026-11-23T04:46:44.958Z','asked','batch:1','{"payouts":[[4,1]]}','bc86533f569beab3b7412f64b664cfab3b857a8719d45b42186122fd1512ef03','5ecae0ca57ea7a371aaba451ca2958db9353cc08b38525d9542d5affea5ad682');
INSERT INTO "journal" VALUES(12,'2026-11-23T04:46:44.972Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123853010740495079371709331","outcome":"sent","paid_fen":200,"payout":4,"state":"sent"}]}','5ecae0ca57ea7a371aaba451ca2958db9353cc08b38525d9542d5affea5ad682','4dee22bf89017ae3e531002e81fa5a76c9f209e04238f77c916679dd3b6e6eb9');
INSERT INTO "journal" VALUES(13,'2026-11-23T04:46:45.008Z','asked','batch:1','{"payouts":[[5,1]]}','4dee22bf89017ae3e531002e81fa5a76c9f209e04238f77c916679dd3b6e6eb9','d71ea09f65d1ddddea4a5ae1bfa1766e2a94b2a0f7e69834e39b540473126ca0');
INSERT INTO "journal" VALUES(14,'2026-11-23T04:46:45.011Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123408907729377880401313110","outcome":"sent","paid_fen":200,"payout":5,"state":"sent"}]}','d71ea09f65d1ddddea4a5ae1bfa1766e2a94b2a0f7e69834e39b540473126ca0','b16210ebb7e6c4cd9c461c65c0f2142b06409fa0d18b3c35ed30bd8454371d30');
INSERT INTO "journal" VALUES(15,'2026-11-23T04:46:45.094Z','asked','batch:1','{"payouts":[[6,1]]}','b16210ebb7e6c4cd9c461c65c0f2142b06409fa0d18b3c35ed30bd8454371d30','0dd2ff4cfa869714660163bb3c2b96b8cb41513d206d1a33c9584e27791f1416');
INSERT INTO "journal" VALUES(16,'2026-11-23T04:46:45.155Z','asked','batch:1','{"payouts":[[7,1]]}','0dd2ff4cfa869714660163bb3c2b96b8cb41513d206d1a33c9584e27791f1416','3fce6713617ac07981bb414d5c081051725a53f1e34d251333e6d756c0377f1e');
INSERT INTO "journal" VALUES(17,'2026-11-23T04:46:45.169Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123871094759750274223780274","outcome":"sent","paid_fen":200,"payout":6,"state":"sent"}]}','3fce6713617ac07981bb414d5c081051725a53f1e34d251333e6d756c0377f1e','a043b41d2938d630e30426a726cb3594d766be5ab9ff11908888669c03dbf2cc');
INSERT INTO "journal" VALUES(18,'2026-11-23T04:46:45.208Z','asked','batch:1','{"payouts":[[8,1],[9,1]]}','a043b41d2938d630e30426a726cb3594d766be5ab9ff11908888669c03dbf2cc','4085b9e0c39f4928d01936371cab8dc55de924f85fde5bb4e940223e24f99a1e');
INSERT INTO "journal" VALUES(19,'2026-11-23T04:46:45.224Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123348676200462185699734249","outcome":"sent","paid_fen":200,"payout":7,"state":"sent"}]}','4085b9e0c39f4928d01936371cab8dc55de924f85fde5bb4e940223e24f99a1e','165d7f3cb73a6363dea68a3ead0598ec39f4ab6c82bb0ac83a83a9fed661d86a');
INSERT INTO "journal" VALUES(20,'2026-11-23T04:46:45.261Z','asked','batch:1','{"payouts":[[10,1]]}','165d7f3cb73a6363dea68a3ead0598ec39f4ab6c82bb0ac83a83a9fed661d86a','d78e9901ab0ddc373fadd4f2495aab7e976c3d1c90d19bc45e10ceb52c086b79');
INSERT INTO "journal" VALUES(21,'2026-11-23T04:46:45.264Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123471819564899703053698832","outcome":"sent","paid_fen":200,"payout":8,"state":"sent"},{"attempt":1,"biz_no":"20261123875921388627375963105304","outcome":"sent","paid_fen":200,"payout":9,"state":"sent"}]}','d78e9901ab0ddc373fadd4f2495aab7e976c3d1c90d19bc45e10ceb52c086b79','93476ecd8e7aa270e583d38f191ff7a1df6d8885709fb38d73d7fe31d6e26551');
INSERT INTO "journal" VALUES(22,'2026-11-23T04:46:45.309Z','asked','batch:1','{"payouts":[[11,1]]}','93476ecd8e7aa270e583d38f191ff7a1df6d8885709fb38d73d7fe31d6e26551','ddef3751a0f9f8e86bd3053259b2b3154986e8f7f58876aa7277f0cadb415f9c');
INSERT INTO "journal" VALUES(23,'2026-11-23T04:46:45.348Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123170959723249927801223354","outcome":"sent","paid_fen":200,"payout":10,"state":"sent"}]}','ddef3751a0f9f8e86bd3053259b2b3154986e8f7f58876aa7277f0cadb415f9c','2b0eb03014263172fa9bea944dbd99f902746c7f48690df3210448a5d462911e');
INSERT INTO "journal" VALUES(24,'2026-11-23T04:46:45.360Z','asked','batch:1','{"payouts":[[12,1]]}','2b0eb03014263172fa9bea944dbd99f902746c7f48690df3210448a5d462911e','2a82c8faa335b3031b89b8a67e37f12cc7acd869a50515209974f938a5d35f3f');
INSERT INTO "journal" VALUES(25,'2026-11-23T04:46:45.369Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123812034017893396906345247","outcome":"sent","paid_fen":200,"payout":11,"state":"sent"}]}','2a82c8faa335b3031b89b8a67e37f12cc7acd869a50515209974f938a5d35f3f','731d26c993ddc4ede14ab245f35879c52e1091273616f05140d110077186c346');
INSERT INTO "journal" VALUES(26,'2026-11-23T04:46:45.394Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123128574407702099608055812","outcome":"sent","paid_fen":200,"payout":12,"state":"sent"}]}','731d26c993ddc4ede14ab245f35879c52e1091273616f05140d110077186c346','dd2dc4811dfe2d371258b07770f726e55ac312ca1278d106a9fc162e55edd23f');
INSERT INTO "journal" VALUES(27,'2026-11-23T04:46:45.408Z','asked','batch:1','{"payouts":[[13,1]]}','dd2dc4811dfe2d371258b07770f726e55ac312ca1278d106a9fc162e55edd23f','aede2d10e00ec59c7cb77c26c92a09f92d5ef790e312b6884cfcc36b2019d9bd');
INSERT INTO "journal" VALUES(28,'2026-11-23T04:46:45.436Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123655142371884799133932540","outcome":"sent","paid_fen":200,"payout":13,"state":"sent"}]}','aede2d10e00ec59c7cb77c26c92a09f92d5ef790e312b6884cfcc36b2019d9bd','62fae76782f0c36fc0d6f0104e51ca1532d5d33d787b4a992fc1455d5b1b4331');
INSERT INTO "journal" VALUES(29,'2026-11-23T04:46:45.472Z','asked','batch:1','{"payouts":[[14,1]]}','62fae76782f0c36fc0d6f0104e51ca1532d5d33d787b4a992fc1455d5b1b4331','7531ffb4f374b652802de02519021fb5ce8cdeee22005b81e73a76b8f5496fa6');
INSERT INTO "journal" VALUES(30,'2026-11-23T04:46:45.494Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123516186158385101946161988","outcome":"sent","paid_fen":200,"payout":14,"state":"sent"}]}','7531ffb4f374b652802de02519021fb5ce8cdeee22005b81e73a76b8f5496fa6','5375d199e43d2934fc2c9692651aeb6203c2c74872f27158a1069b7578cb433d');
INSERT INTO "journal" VALUES(31,'2026-11-23T04:46:45.516Z','asked','batch:1','{"payouts":[[15,1]]}','5375d199e43d2934fc2c9692651aeb6203c2c74872f27158a1069b7578cb433d','3063abbc6c0f2dc2ef3f839cdfdee28955c3a8d851a0bb6441e525ea96e000e8');
INSERT INTO "journal" VALUES(32,'2026-11-23T04:46:45.532Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123652030456587139283460284","outcome":"sent","paid_fen":200,"payout":15,"state":"sent"}]}','3063abbc6c0f2dc2ef3f839cdfdee28955c3a8d851a0bb6441e525ea96e000e8','0d3a4951dfbba461b5cdb3f7f88598572643d6647403e0922421b48a3fb59264');
INSERT INTO "journal" VALUES(33,'2026-11-23T04:46:45.558Z','asked','batch:1','{"payouts":[[16,1]]}','0d3a4951dfbba461b5cdb3f7f88598572643d6647403e0922421b48a3fb59264','08e875e0c7e036cd5df1ac02275c8ddf832b02564aca614203533191e681e8f6');
INSERT INTO "journal" VALUES(34,'2026-11-23T04:46:45.578Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123541692181789523872165438","outcome":"sent","paid_fen":200,"payout":16,"state":"sent"}]}','08e875e0c7e036cd5df1ac02275c8ddf832b02564aca614203533191e681e8f6','fba61779e03e08663182a3a3660f8dd58be76e6c28b72703cd148cc9a488aeb1');
INSERT INTO "journal" VALUES(35,'2026-11-23T04:46:45.608Z','asked','batch:1','{"payouts":[[17,1]]}','fba61779e03e08663182a3a3660f8dd58be76e6c28b72703cd148cc9a488aeb1','2f86b7cbc9899fa4d0d451f8a668fa891125b06d8344a67c083fde9c150b466e');
INSERT INTO "journal" VALUES(36,'2026-11-23T04:46:45.628Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123007218662626709130631165","outcome":"sent","paid_fen":200,"payout":17,"state":"sent"}]}','2f86b7cbc9899fa4d0d451f8a668fa891125b06d8344a67c083fde9c150b466e','d57843d049948468ddd97b3843b760bffc50978509cb7366f72dcb414bdd8407');
INSERT INTO "journal" VALUES(37,'2026-11-23T04:46:45.658Z','asked','batch:1','{"payouts":[[18,1]]}','d57843d049948468ddd97b3843b760bffc50978509cb7366f72dcb414bdd8407','42e1524408b31f3c71bda1eb2e59bf4a3080c8a1792135c150b1b628708bd616');
INSERT INTO "journal" VALUES(38,'2026-11-23T04:46:45.662Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123111240502305421729464264","outcome":"sent","paid_fen":200,"payout":18,"state":"sent"}]}','42e1524408b31f3c71bda1eb2e59bf4a3080c8a1792135c150b1b628708bd616','5946d268c92115888dca704cddf50826de33107f17ffbc07662a70c7307cab01');
INSERT INTO "journal" VALUES(39,'2026-11-23T04:46:45.708Z','asked','batch:1','{"payouts":[[19,1]]}','5946d268c92115888dca704cddf50826de33107f17ffbc07662a70c7307cab01','1d286c44be4179cad6a40cd34febf3ece26f73ea3009e67a6b7a9c854f0ed244');
INSERT INTO "journal" VALUES(40,'2026-11-23T04:46:45.720Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123171754048153197036203905","outcome":"sent","paid_fen":200,"payout":19,"state":"sent"}]}','1d286c44be4179cad6a40cd34febf3ece26f73ea3009e67a6b7a9c854f0ed244','a39b5d2433ada4bcf4d6063b9b42fd5a9cab81bf7711d3333d965988ab4f8b32');
INSERT INTO "journal" VALUES(41,'2026-11-23T04:46:45.758Z','asked','batch:1','{"payouts":[[20,1]]}','a39b5d2433ada4bcf4d6063b9b42fd5a9cab81bf7711d3333d965988ab4f8b32','3f5a5e7be998474a4cf92729f86efcd6b44ae3a7c77c82f0a0e81ae8166fbd4f');
INSERT INTO "journal" VALUES(42,'2026-11-23T04:46:45.782Z','answered','','{"answers":[{"attempt":1,"biz_no":"20261123335110469530956150081009","outcome":"sent","paid_fen":200,"payout":20,"state":"sent"}]}','3f5a5e7be998474a4cf92729f86efcd6b44ae3a7c77c82f0a0e81ae8166fbd4f','ab5170f423ff0f6de3402e5b89e31d66ea077187d9cc11dc6be267b664e9d25f');
INSERT INTO "journal" VALUES(43,'2026-11-23T04:46:45.808Z','batch_ended','batch:1','{"reason":"","state":"finished"}','ab5170f423ff0f6de3402e5b89e31d66ea077187d9cc11dc6be267b664e9d25f','ae36a5e1c674157fecd78013ae67a29247e095c9a8f6cfd775dbedd7cb67fe90');
CREATE TABLE journal_end (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    lines INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO "journal_end" VALUES(1,43,'ae36a5e1c674157fecd78013ae67a29247e095c9a8f6cfd775dbedd7cb67fe90');
CREATE TABLE payouts (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    recipient_kind TEXT NOT NULL CHECK (recipient_kind IN ('user_id', 'open_id', 'login_id')),
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    order_price_fen INTEGER CHECK (order_price_fen > 0),
    out_biz_no TEXT NOT NULL UNIQUE CHECK (length(out_biz_no) BETWEEN 1 AND 96),
    planned_fen INTEGER NOT NULL CHECK (planned_fen >= 0),
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    cells TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('unsent', 'asking', 'sent', 'refused', 'unknown')),
    may_have_paid INTEGER NOT NULL CHECK (may_have_paid IN (0, 1)),
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    prize_fen INTEGER NOT NULL CHECK (prize_fen >= 0),
    biz_no TEXT NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at TEXT NOT NULL,
    settled_at TEXT,
    CHECK (state = 'sent' OR (prize_fen = 0 AND biz_no = '')),
    CHECK (by_hand = 0 OR state = 'unknown'),
    CHECK (state = 'unsent' OR attempts > 0),
    CHECK ((state IN ('sent', 'refused')) = (settled_at IS NOT NULL))
) STRICT;
INSERT INTO "payouts" VALUES(1,1,2,'user_id','2088000000001101',NULL,'hb5c86b59794663d3978b2593dc2598a9b',200,'张伟','积分兑换','["2088000000001101","张伟","积分兑换"]','sent',0,0,1,200,'20261123009208302520789128732497','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:44.822Z');
INSERT INTO "payouts" VALUES(2,1,3,'user_id','2088000000001138',NULL,'hb279d83dffaa2543f653ed24eceb05320',200,'王芳','邀请好友','["2088000000001138","王芳","邀请好友"]','sent',0,0,1,200,'20261123400721938093911352073620','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:44.869Z');
INSERT INTO "payouts" VALUES(3,1,4,'user_id','2088000000001175',NULL,'hba14614850d92f4fdd5e0d7aaf6d9030e',200,'李娜','老友回访','["2088000000001175","李娜","老友回访"]','sent',0,0,1,200,'20261123819755166294482554484327','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:44.920Z');
INSERT INTO "payouts" VALUES(4,1,5,'user_id','2088000000001212',NULL,'hb9fd0b82cb82d3f252bcd84af28209925',200,'刘洋','积分兑换','["2088000000001212","刘洋","积分兑换"]','sent',0,0,1,200,'20261123853010740495079371709331','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:44.972Z');
INSERT INTO "payouts" VALUES(5,1,6,'user_id','2088000000001249',NULL,'hb4add3355d247f499190a4059409bd206',200,'陈静','邀请好友','["2088000000001249","陈静","邀请好友"]','sent',0,0,1,200,'20261123408907729377880401313110','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.011Z');
INSERT INTO "payouts" VALUES(6,1,7,'user_id','2088000000001286',NULL,'hbf28f5a468685dce50da813d135285fb2',200,'杨帆','老友回访','["2088000000001286","杨帆","老友回访"]','sent',0,0,1,200,'20261123871094759750274223780274','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.169Z');
INSERT INTO "payouts" VALUES(7,1,8,'user_id','2088000000001323',NULL,'hb39c514204706b2e1ef1335ba9072b72b',200,'赵敏','积分兑换','["2088000000001323","赵敏","积分兑换"]','sent',0,0,1,200,'20261123348676200462185699734249','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.224Z');
INSERT INTO "payouts" VALUES(8,1,9,'user_id','2088000000001360',NULL,'hb675e484ae2ce6f400a00b90584b980ea',200,'黄磊','邀请好友','["2088000000001360","黄磊","邀请好友"]','sent',0,0,1,200,'20261123471819564899703053698832','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.264Z');
INSERT INTO "payouts" VALUES(9,1,10,'user_id','2088000000001397',NULL,'hbb031d2e1f6e5618a6dffee8c44691d29',200,'周婷','老友回访','["2088000000001397","周婷","老友回访"]','sent',0,0,1,200,'20261123875921388627375963105304','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.264Z');
INSERT INTO "payouts" VALUES(10,1,11,'user_id','2088000000001434',NULL,'hb2f0210a59ec3a4fe4345b9b7075db499',200,'吴昊','积分兑换','["2088000000001434","吴昊","积分兑换"]','sent',0,0,1,200,'20261123170959723249927801223354','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.348Z');
INSERT INTO "payouts" VALUES(11,1,12,'user_id','2088000000001471',NULL,'hbef1cb8935e5aa2aac102d181ee28b2ff',200,'徐丽','邀请好友','["2088000000001471","徐丽","邀请好友"]','sent',0,0,1,200,'20261123812034017893396906345247','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.369Z');
INSERT INTO "payouts" VALUES(12,1,13,'user_id','2088000000001508',NULL,'hbace12773177d43c06838c00565273b9a',200,'孙鹏','老友回访','["2088000000001508","孙鹏","老友回访"]','sent',0,0,1,200,'20261123128574407702099608055812','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.394Z');
INSERT INTO "payouts" VALUES(13,1,14,'user_id','2088000000001545',NULL,'hb888815285678545e2cf8b9c582133eaf',200,'马超','积分兑换','["2088000000001545","马超","积分兑换"]','sent',0,0,1,200,'20261123655142371884799133932540','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.436Z');
INSERT INTO "payouts" VALUES(14,1,15,'user_id','2088000000001582',NULL,'hb6039e913e19949febb8943d16ec14c61',200,'朱琳','邀请好友','["2088000000001582","朱琳","邀请好友"]','sent',0,0,1,200,'20261123516186158385101946161988','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.494Z');
INSERT INTO "payouts" VALUES(15,1,16,'user_id','2088000000001619',NULL,'hb82280befb5c02df80effb13d2b91e31c',200,'胡军','老友回访','["2088000000001619","胡军","老友回访"]','sent',0,0,1,200,'20261123652030456587139283460284','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.532Z');
INSERT INTO "payouts" VALUES(16,1,17,'user_id','2088000000001656',NULL,'hbfab441e20359eafa22dc38d0060fc98f',200,'郭晶','积分兑换','["2088000000001656","郭晶","积分兑换"]','sent',0,0,1,200,'20261123541692181789523872165438','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.578Z');
INSERT INTO "payouts" VALUES(17,1,18,'user_id','2088000000001693',NULL,'hbaaf9dac8c98714127562587d06a1f6f9',200,'何勇','邀请好友','["2088000000001693","何勇","邀请好友"]','sent',0,0,1,200,'20261123007218662626709130631165','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.628Z');
INSERT INTO "payouts" VALUES(18,1,19,'user_id','2088000000001730',NULL,'hbac3f0955ed5991fa868d72d6e26e2d76',200,'高洁','老友回访','["2088000000001730","高洁","老友回访"]','sent',0,0,1,200,'20261123111240502305421729464264','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.662Z');
INSERT INTO "payouts" VALUES(19,1,20,'user_id','2088000000001767',NULL,'hb8299d5c8659c59d7e35015122625cabb',200,'林峰','积分兑换','["2088000000001767","林峰","积分兑换"]','sent',0,0,1,200,'20261123171754048153197036203905','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.720Z');
INSERT INTO "payouts" VALUES(20,1,21,'user_id','2088000000001804',NULL,'hbca4056711658b6e90f52621fab6f5ad9',200,'罗兰','邀请好友','["2088000000001804","罗兰","邀请好友"]','sent',0,0,1,200,'20261123335110469530956150081009','','','2026-11-23T04:46:44.796Z','2026-11-23T04:46:45.782Z');
CREATE INDEX batches_by_campaign ON batches (campaign);
CREATE INDEX excluded_by_batch ON excluded_rows (batch);
CREATE INDEX payouts_by_batch ON payouts (batch, state);
CREATE INDEX payouts_by_recipient ON payouts (recipient);
CREATE INDEX payouts_by_state ON payouts (state);
CREATE INDEX payouts_by_time ON payouts (created_at);
CREATE TRIGGER attempts_are_kept BEFORE DELETE ON attempts BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attempts_are_final BEFORE UPDATE ON attempts BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attempts_are_new BEFORE INSERT ON attempts WHEN EXISTS (SELECT 1 FROM attempts WHERE payout = NEW.payout AND number = NEW.number) BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER outcomes_are_kept BEFORE DELETE ON attempt_outcomes BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER outcomes_are_final BEFORE UPDATE ON attempt_outcomes BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER outcomes_are_new BEFORE INSERT ON attempt_outcomes WHEN EXISTS (SELECT 1 FROM attempt_outcomes WHERE payout = NEW.payout AND number = NEW.number) BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER journal_is_final BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER journal_is_new BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE seq = NEW.seq) BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER payouts_are_kept BEFORE DELETE ON payouts BEGIN SELECT RAISE(ABORT, 'a payout is never dropped'); END;
CREATE TRIGGER payouts_are_new BEFORE INSERT ON payouts WHEN EXISTS (SELECT 1 FROM payouts WHERE id = NEW.id OR out_biz_no = NEW.out_biz_no) BEGIN SELECT RAISE(ABORT, 'out_biz_no is used'); END;
CREATE TRIGGER payouts_are_frozen BEFORE UPDATE OF id, batch, line, recipient_kind, recipient, order_price_fen, out_biz_no, planned_fen, name, note, cells, created_at ON payouts BEGIN SELECT RAISE(ABORT, 'what is sent never changes'); END;
CREATE TRIGGER sent_stays_sent BEFORE UPDATE ON payouts WHEN OLD.state = 'sent' BEGIN SELECT RAISE(ABORT, 'sent is final'); END;
CREATE TRIGGER batches_are_kept BEFORE DELETE ON batches BEGIN SELECT RAISE(ABORT, 'a batch is never dropped'); END;
CREATE TRIGGER batches_are_frozen BEFORE UPDATE OF id, campaign, account, app_id, gateway, source_name, source_sha256, header, digest, confirmed_at ON batches BEGIN SELECT RAISE(ABORT, 'what was confirmed never changes'); END;
CREATE TRIGGER excluded_rows_are_kept BEFORE DELETE ON excluded_rows BEGIN SELECT RAISE(ABORT, 'a row is never dropped'); END;
CREATE TRIGGER excluded_rows_are_final BEFORE UPDATE ON excluded_rows BEGIN SELECT RAISE(ABORT, 'a row never changes'); END;
CREATE TRIGGER campaign_numbers_are_frozen BEFORE UPDATE OF crowd_no ON campaigns WHEN OLD.crowd_no IS NOT NULL AND NEW.crowd_no IS NOT OLD.crowd_no BEGIN SELECT RAISE(ABORT, 'a campaign keeps its number'); END;
COMMIT;
