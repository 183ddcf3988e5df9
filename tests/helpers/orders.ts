import { parseCampaign } from '../../src/domain/campaign';
import bacQuang from '../../src/campaigns/bac-quang.json';
import ducTho from '../../src/campaigns/duc-tho.json';
import hoangThanh from '../../src/campaigns/hoang-thanh.json';
import hungYen from '../../src/campaigns/hung-yen.json';
import locHung from '../../src/campaigns/loc-hung.json';

/** The five orders that come with the add-in, as their files hold them. */
export const orderFiles = [hoangThanh, ducTho, hungYen, bacQuang, locHung];

/** The five orders. */
export const orders = orderFiles.map(parseCampaign);
