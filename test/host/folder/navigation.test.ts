import { describeClosedPlans } from '../closed';

describeClosedPlans();
